import { parseArgs } from 'node:util'
import { CommandError } from './command-error.ts'
import { nearest } from './nearest.ts'
import type { Option, Options, Values, Verb } from './verb.ts'

/** Options that every verb has. */
export const COMMON_OPTIONS = {
  help: { type: 'flag', short: 'h', help: 'Show this help.' },
} as const satisfies Options

export type ParsedCall = {
  readonly values: Values<Options>
  readonly operands: readonly string[]
  readonly isHelp: boolean
}

/**
 * Reads the arguments after a verb. What it does not know or cannot use is a `CommandError` that says what to do.
 * `--help` beside anything else, however wrong, is a request for help.
 */
export function parseCall(verb: Verb, args: readonly string[]): ParsedCall {
  const options: Options = { ...verb.options, ...COMMON_OPTIONS }
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, toConfig(option)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = tokens.filter(token => token.kind === 'option')
  const operands = tokens.filter(token => token.kind === 'positional').map(token => token.value)
  if (given.some(token => token.name === 'help')) return { values: {}, operands, isHelp: true }
  const values: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(options)) values[name] = startOf(option)
  for (const { name, rawName, value, inlineValue } of given) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (option === undefined) throw unknownOption(verb, rawName, Object.keys(options))
    const read = readValue(verb, `--${name}`, option, value, inlineValue === true)
    values[name] = option.type === 'text' && option.many ? [...(values[name] as string[]), read] : read
  }
  checkCount(verb, operands)
  return { values: values as Values<Options>, operands, isHelp: false }
}

const toConfig = (option: Option) => ({
  type: option.type === 'flag' ? ('boolean' as const) : ('string' as const),
  ...(option.short === undefined ? {} : { short: option.short }),
})

function startOf(option: Option): unknown {
  if (option.type === 'flag') return false
  return option.type === 'text' && option.many ? [] : option.default
}

function readValue(verb: Verb, shown: string, option: Option, value: string | undefined, isInline: boolean): unknown {
  if (option.type === 'flag') {
    if (value !== undefined) throw wrong(verb, `${shown} takes no value, but "${value}" was given.`)
    return true
  }
  // `--output --quiet` is a forgotten value, not a file named --quiet; `--output=--quiet` is.
  if (value === undefined || (!isInline && value.startsWith('-') && value.length > 1))
    throw wrong(verb, `${shown} needs a value: ${shown} ${placeholderOf(option)}.`)
  if (option.type === 'number') return readNumber(verb, shown, option, value)
  if (option.type === 'choice' && !option.choices.includes(value)) {
    const meant = nearest(value, option.choices)
    const hint = meant === null ? '' : ` Did you mean "${meant}"?`
    throw wrong(verb, `${shown} is one of ${option.choices.join(', ')}, not "${value}".${hint}`)
  }
  return value
}

function readNumber(verb: Verb, shown: string, option: Option & { type: 'number' }, value: string): number {
  const number = Number(value)
  const isKind = value.trim() !== '' && (!option.whole || Number.isInteger(number))
  if (isKind && number >= option.least && number <= option.most) return number
  const kind = option.whole ? 'a whole number' : 'a number'
  throw wrong(verb, `${shown} is ${kind} from ${option.least} to ${option.most}, not "${value}".`)
}

/** What stands for the value of an option in help and messages. */
export function placeholderOf(option: Option): string {
  if (option.type === 'flag') return ''
  if (option.type === 'choice') return option.choices.join('|')
  return option.type === 'number' ? 'N' : option.value
}

function unknownOption(verb: Verb, given: string, known: readonly string[]): CommandError {
  const meant = nearest(given.replace(/^--?/, ''), known)
  return wrong(verb, `there is no option ${given}.${meant === null ? '' : ` Did you mean --${meant}?`}`)
}

function checkCount({ operands: { name, least, most }, ...verb }: Verb, given: readonly string[]): void {
  const shown = { ...verb, operands: { name, least, most } }
  if (given.length < least) throw wrong(shown, `name at least ${least === 1 ? 'one' : least} ${name}.`)
  if (given.length > most) {
    const allowed = most === 0 ? 'it takes none' : `it takes ${most === 1 ? 'one' : most}`
    throw wrong(shown, `"${given[most]}" is too many: ${allowed}.`)
  }
}

const wrong = (verb: Verb, message: string) =>
  new CommandError(`foedera ${verb.name}: ${message} \`foedera help ${verb.name}\` tells more.`)
