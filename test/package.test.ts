import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { whenOpened } from './open-foedera.ts'

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

/** The package as users get it: packed, installed into an empty folder, run there. */
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'foedera-package-'))

/** Runs a command with the Node.js of this very process first on the path. */
function run(cwd: string, command: string, args: readonly string[], input = ''): SpawnSyncReturns<string> {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  return spawnSync(command, args, { cwd, input, encoding: 'utf8', env: { ...process.env, PATH: path } })
}

function runNpm(cwd: string, ...args: string[]): void {
  const { status, stdout, stderr } = run(cwd, 'npm', args)
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`)
}

beforeAll(() => {
  // `prepack` builds.
  runNpm(root, 'pack', '--pack-destination', folder)
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'))
  if (!tarball) throw new Error('npm pack wrote no tarball')
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  runNpm(folder, 'install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball))
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('holds what was built, the schemas and the sample articles, and neither sources, tests nor answer keys', () => {
  const files = readdirSync(join(folder, 'node_modules/foedera'), { recursive: true, encoding: 'utf8' })
  expect(files).toContain('LICENSE')
  expect(files.filter(file => /(?<!\.d)\.ts$|\.test\.|\.key\.json$|^(?:src|test|scripts|bench)\b/.test(file))).toEqual(
    [],
  )
})

test('starts with the samples and serves the web app', async () => {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  const started = spawn('node_modules/.bin/foedera', ['start', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, PATH: path },
  })
  const { url, stop } = await whenOpened(started)
  const page = await (await fetch(`${url}/agreements`)).text()
  expect(page).toContain('<div id="root">')
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)![1]
  expect((await fetch(`${url}${script}`)).headers.get('content-type')).toMatch(/javascript/)
  await stop()
})

test('prints the schema that it ships', () => {
  const { stdout } = run(folder, 'node_modules/.bin/foedera', ['schema', 'line'])
  expect(stdout).toBe(readFileSync(join(folder, 'node_modules/foedera/schema/line.json'), 'utf8'))
})

test('extracts from an article on standard input', () => {
  const article = {
    id: 'first',
    title: 'Norway and Kenya sign fisheries agreement',
    text: 'Norway and Kenya signed an agreement on fisheries in Nairobi on Tuesday.',
    published: '2024-03-06',
  }
  const extract = (...args: string[]) =>
    run(folder, 'node_modules/.bin/foedera', ['extract', ...args], `${JSON.stringify(article)}\n`)
  const { status, stdout, stderr } = extract()
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ ref: 'first', document: { title: article.title } })
  expect(extract('--workers', '2').stdout).toBe(stdout)
})

test('exports what package.json promises, with types', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>
  }
  const names = Object.keys(exports)
    .filter(name => !name.endsWith('.json'))
    .map(name => `foedera${name.slice(1)}`)
  const text = names.map((name, index) => `export * as room${index} from '${name}'\n`).join('')
  writeFileSync(join(folder, 'consumer.ts'), text)
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const types = run(folder, process.execPath, [
    tsc,
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--skipLibCheck',
    'consumer.ts',
  ])
  expect(types.stdout).toBe('')
  const loaded = run(folder, process.execPath, ['consumer.ts'])
  expect({ status: loaded.status, stderr: loaded.stderr }).toEqual({ status: 0, stderr: '' })
})
