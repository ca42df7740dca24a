import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findCrossings } from './check/borders.ts'
import { findSlowPatterns } from './check/patterns.ts'
import { isTest, readSourceFile } from './check/source-files.ts'
import { findHeavyPages } from './check/web-size.ts'

/** Runs every check in turn, all of them whatever fails. `npm run check -- types borders` runs those named. */
type Check = {
  readonly name: string
  /** What is wrong, one line each; what a tool prints itself is not repeated. */
  readonly run: () => string[] | Promise<string[]>
}

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const sourceFiles = (pattern = 'src/**/*.ts') =>
  globSync(pattern)
    .map(path => readSourceFile(path.split(sep).join('/')))
    .sort((a, b) => (a.path < b.path ? -1 : 1))

/** A tool from node_modules, run by this very Node.js. */
function tool(script: string, ...args: string[]): string[] {
  const { status } = spawnSync(process.execPath, [join('node_modules', script), ...args], { stdio: 'inherit' })
  return status === 0 ? [] : [`${script.split('/').at(-1)} found faults, shown above`]
}

const CHECKS: readonly Check[] = [
  {
    name: 'types',
    run: () => [
      ...tool('typescript/bin/tsc', '--noEmit'),
      ...tool('typescript/bin/tsc', '--noEmit', '--project', 'web/tsconfig.json'),
    ],
  },
  {
    name: 'lint',
    run: () =>
      tool(
        '@biomejs/biome/bin/biome',
        'ci',
        '--error-on-warnings',
        '--max-diagnostics=60',
        ...(process.stdout.isTTY ? [] : ['--colors=off']),
        '.',
      ),
  },
  { name: 'borders', run: () => findCrossings([...sourceFiles(), ...sourceFiles('web/src/**/*.{ts,tsx}')]) },
  { name: 'unused', run: () => tool('knip/bin/knip.js', '--no-progress', '--no-config-hints') },
  { name: 'size', run: webSize },
  { name: 'generated', run: generatedFiles },
  {
    name: 'patterns',
    run: () =>
      findSlowPatterns(
        root,
        sourceFiles().filter(file => !isTest(file.path)),
      ),
  },
]

function webSize(): string[] {
  const { status } = spawnSync(process.execPath, ['scripts/build-web.ts', '--if-changed'], { stdio: 'inherit' })
  return status === 0 ? findHeavyPages(root) : ['the web app could not be built']
}

function generatedFiles(): string[] {
  if (!existsSync('scripts/generate.ts')) return []
  const { status } = spawnSync(process.execPath, ['scripts/generate.ts', '--check'], { stdio: 'inherit' })
  return status === 0 ? [] : ['generated files are not current: npm run docs']
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !CHECKS.some(check => check.name === name))
if (unknown.length > 0) {
  process.stderr.write(
    `no check named ${unknown.join(', ')}; there are ${CHECKS.map(check => check.name).join(', ')}\n`,
  )
  process.exit(2)
}

const faults: string[] = []
for (const { name, run } of CHECKS.filter(check => wanted.length === 0 || wanted.includes(check.name))) {
  process.stdout.write(`== ${name}\n`)
  const started = performance.now()
  let found: string[]
  try {
    found = await run()
  } catch (error) {
    found = [error instanceof Error ? error.message : String(error)]
  }
  faults.push(...found.map(fault => `${name}: ${fault}`))
  process.stdout.write(
    `${found.length === 0 ? 'ok' : `${found.length} found`}, ${((performance.now() - started) / 1000).toFixed(1)} s\n\n`,
  )
}

process.stdout.write(faults.length === 0 ? 'all checks passed\n' : `${faults.join('\n')}\n`)
process.exitCode = faults.length === 0 ? 0 : 1
