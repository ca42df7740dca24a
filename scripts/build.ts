import { spawnSync } from 'node:child_process'
import { cpSync, globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Compiles `src` to `dist`, copies the data files that the sources read at run time, and builds the web app into `web/dist`. */
const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(join(root, 'dist'), { recursive: true, force: true })

const tsc = join(root, 'node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(1)

for (const file of globSync('src/**/*.*', { cwd: root, exclude: ['**/*.ts', '**/*.md'] })) {
  cpSync(join(root, file), join(root, file.replace(/^src/, 'dist')))
}

const web = spawnSync(process.execPath, [join(root, 'scripts/build-web.ts'), '--if-changed'], { stdio: 'inherit' })
if (web.status !== 0) process.exit(1)
