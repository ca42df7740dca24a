import { readFileSync } from 'node:fs'
import { CommandError } from './command-error.ts'
import { nearest } from './nearest.ts'
import type { Verb } from './verb.ts'
import { isVerbName, loadVerbs, VERB_NAMES, VERBS } from './verbs.ts'

/**
 * Runs the command line and gives the exit code: 0 done, 1 some input failed, 2 wrong use, 130 interrupted. Results go to
 * standard output, progress and errors to standard error.
 */
export async function main(args: readonly string[]): Promise<number> {
  // Nobody is left to be told when the reader of the errors is gone.
  process.stderr.on('error', () => {})
  const interrupt = new AbortController()
  const onInterrupt = () => (interrupt.signal.aborted ? process.exit(130) : interrupt.abort())
  process.on('SIGINT', onInterrupt)
  try {
    return await run(args, interrupt.signal)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  } finally {
    process.off('SIGINT', onInterrupt)
  }
}

async function run(args: readonly string[], signal: AbortSignal): Promise<number> {
  const [first, ...rest] = args
  if (first === '--version' || first === '-V') return print(`${readVersion()}\n`)
  if (first === undefined || first === '--help' || first === '-h') return help([])
  if (first === 'help') return help(rest)
  const verb = await loadVerb(first)
  const { parseCall } = await import('./parse-call.ts')
  const { values, operands, isHelp } = parseCall(verb, rest)
  if (isHelp) return help([verb.name])
  const code = await verb.run({ values, operands, signal })
  return signal.aborted && !verb.isEndedByInterrupt ? 130 : code
}

async function help([name]: readonly string[]): Promise<number> {
  const { overviewText, verbText } = await import('./help-text.ts')
  const isOverview = name === undefined || name === 'help' || name.startsWith('-')
  return print(isOverview ? overviewText(await loadVerbs()) : verbText(await loadVerb(name)))
}

async function loadVerb(name: string): Promise<Verb> {
  if (isVerbName(name)) return VERBS[name]()
  const kind = name.startsWith('-') ? 'option' : 'verb'
  const known = kind === 'verb' ? [...VERB_NAMES, 'help'] : ['--help', '--version']
  const meant = nearest(name, known)
  const hint = meant === null ? '' : ` Did you mean "${meant}"?`
  throw new CommandError(`foedera: there is no ${kind} "${name}".${hint} \`foedera help\` lists all verbs.`)
}

function print(text: string): 0 {
  process.stdout.write(text)
  return 0
}

/** Beside `src` in a clone and beside `dist` in the package alike. */
function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
