import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Pattern, SourceFile } from './source-files.ts'

/** What recheck says of one pattern: 'safe', or why it is not known to be. */
export type Verdict = string
export type Task = { readonly key: string; readonly source: string; readonly flags: string }

/** A module that hands over patterns which are put together at run time and so stand nowhere as literals. */
const BUILT_PATTERNS = 'src/extract/patterns-for-check.ts'
/** What recheck said of every pattern, kept with the sources: judging takes minutes, and a verdict holds for good. */
const VERDICTS = 'scripts/check/pattern-verdicts.json'

const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string }
const keyOf = (source: string, flags: string) =>
  createHash('sha256').update(`${version}/${flags}/${source}`).digest('hex')

/** Every pattern in `files`, and every one built at run time, whose matching time is not known to be linear. */
export async function findSlowPatterns(root: string, files: readonly SourceFile[]): Promise<string[]> {
  const patterns = [...files.flatMap(file => file.patterns), ...(await builtPatterns(root))]
  for (const { path, line } of files.flatMap(file => file.builtPatterns)) {
    process.stdout.write(`note: ${path}:${line} builds a pattern at run time; ${BUILT_PATTERNS} may hand it over\n`)
  }
  const known = readVerdicts(root)
  const tasks = new Map<string, Task>()
  for (const { source, flags } of patterns) {
    const key = keyOf(source, flags)
    if (!known.has(key)) tasks.set(key, { key, source, flags })
  }
  for (const [key, verdict] of await judge([...tasks.values()])) known.set(key, verdict)
  writeVerdicts(root, known, patterns)
  process.stdout.write(`${patterns.length} patterns, ${tasks.size} of them new\n`)
  return patterns.flatMap(({ path, line, source, flags }) => {
    const verdict = known.get(keyOf(source, flags))
    return verdict === 'safe' ? [] : [`${path}${line ? `:${line}` : ''}: ${verdict}: /${source}/${flags}`]
  })
}

async function builtPatterns(root: string): Promise<Pattern[]> {
  const path = join(root, BUILT_PATTERNS)
  if (!existsSync(path)) return []
  const { patterns } = (await import(pathToFileURL(path).href)) as { patterns: () => readonly RegExp[] }
  return patterns().map(({ source, flags }) => ({ path: BUILT_PATTERNS, line: 0, source, flags }))
}

/** Shares the patterns out among worker threads, one pattern at a time. */
async function judge(tasks: readonly Task[]): Promise<Map<string, Verdict>> {
  const verdicts = new Map<string, Verdict>()
  let next = 0
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('patterns-worker.ts', import.meta.url))
      const give = () => {
        const task = tasks[next++]
        if (task) worker.postMessage(task)
        else void worker.terminate().then(() => resolve())
      }
      worker.on('message', ([key, verdict]: [string, Verdict]) => {
        verdicts.set(key, verdict)
        give()
      })
      worker.on('error', reject)
      give()
    })
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work))
  return verdicts
}

function readVerdicts(root: string): Map<string, Verdict> {
  const path = join(root, VERDICTS)
  return new Map(
    existsSync(path) ? Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Verdict>) : [],
  )
}

/** Keeps only verdicts that hold on every machine: 'unknown' may be a matter of time. */
function writeVerdicts(root: string, known: ReadonlyMap<string, Verdict>, patterns: readonly Pattern[]): void {
  const used = new Set(patterns.map(({ source, flags }) => keyOf(source, flags)))
  const kept = [...known].filter(([key, verdict]) => used.has(key) && !verdict.startsWith('unknown')).sort()
  mkdirSync(dirname(join(root, VERDICTS)), { recursive: true })
  writeFileSync(join(root, VERDICTS), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`)
}
