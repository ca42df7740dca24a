import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SCHEMA_NAMES, toJsonSchema } from '../src/model/index.ts'
import { openApi } from '../src/serve/index.ts'
import { codebook } from './generate/codebook.ts'
import { commandLine } from './generate/command-line.ts'
import { knowledge } from './generate/knowledge.ts'
import { reading } from './generate/reading.ts'
import { readme } from './generate/readme.ts'
import { schema } from './generate/schema.ts'

/** Writes the files that are made from the sources (`npm run docs`). With `--check`, says which are not current instead. */
type Generated = { readonly path: string; readonly make: () => string | Promise<string> }

const SCHEMA_FOLDER = 'schema'
const FILES: readonly Generated[] = [
  ...SCHEMA_NAMES.map(name => ({
    path: `${SCHEMA_FOLDER}/${name}.json`,
    make: () => `${JSON.stringify(toJsonSchema(name), null, 2)}\n`,
  })),
  { path: `${SCHEMA_FOLDER}/openapi.json`, make: () => `${JSON.stringify(openApi(), null, 2)}\n` },
  { path: 'docs/codebook.md', make: codebook },
  { path: 'docs/command-line.md', make: commandLine },
  { path: 'docs/knowledge.md', make: knowledge },
  { path: 'docs/schema.md', make: schema },
  { path: 'docs/reading.md', make: reading },
  { path: 'README.md', make: readme },
]

const root = fileURLToPath(new URL('..', import.meta.url))
const isCheck = process.argv.includes('--check')

/** Files of a folder that holds nothing else, and that nothing makes any more. */
function findLeftOver(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  const made = new Set(FILES.map(({ path }) => path))
  return readdirSync(join(root, folder))
    .map(name => `${folder}/${name}`)
    .filter(path => !made.has(path))
}

const stale: string[] = []
for (const { path, make } of FILES) {
  const file = join(root, path)
  const text = await make()
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  stale.push(path)
  if (isCheck) continue
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
for (const path of findLeftOver(SCHEMA_FOLDER)) {
  stale.push(path)
  if (!isCheck) rmSync(join(root, path))
}

const isCurrent = stale.length === 0
process.stdout.write(isCurrent ? 'all generated files are current\n' : `${stale.map(toLine).join('\n')}\n`)
process.exitCode = isCheck && !isCurrent ? 1 : 0

function toLine(path: string): string {
  return isCheck ? `${path} is not current: run npm run docs` : `wrote ${path}`
}
