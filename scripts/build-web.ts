import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Builds the web app from `web` into `web/dist`. With `--if-changed` only where its sources are not those that were built: a tenth of a second
 * then, some seconds else.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const mark = join(root, 'web/dist/built-from')

/** What the app is made of: its own files, the code lists of the model, and the packages by their versions. */
const SOURCES = [
  'web/index.html',
  'web/vite.config.ts',
  'web/public/**/*',
  'web/src/**/*.*',
  'src/model/**/*.ts',
  'package-lock.json',
]

function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const file of globSync(SOURCES, { cwd: root, exclude: ['**/*.test.*'] }).sort())
    hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const hash = hashOfSources()
const isBuilt = existsSync(mark) && readFileSync(mark, 'utf8') === hash
if (!process.argv.includes('--if-changed') || !isBuilt) {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', 'web', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    // Within tests it is another, and React would be built with its warnings.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) {
    process.stderr.write('The web app could not be built; what Vite says stands above.\n')
    process.exit(1)
  }
  writeFileSync(mark, hash)
}
