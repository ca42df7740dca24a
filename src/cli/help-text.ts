import { COMMON_OPTIONS, placeholderOf } from './parse-call.ts'
import { EXIT_CODES, type Option, type Verb } from './verb.ts'
import { wrap } from './wrap.ts'

const WIDTH = 96
const INDENT = '  '
/** A longer name stands on a line of its own. */
const MOST_LEFT = 24

/** What `foedera help` prints: every verb with its summary. */
export function overviewText(verbs: readonly Verb[]): string {
  const rows = [
    ...verbs.map(verb => [verb.name, verb.summary] as const),
    ['help', 'explains a verb: foedera help read'] as const,
  ]
  return `Foedera reads news about relations between countries and finds what they agree, every field tied to its words.

Usage: foedera VERB [OPTIONS]

${toColumns(rows)}

${toColumns([
  ['--help', 'after a verb explains it, as `foedera help VERB` does'],
  ['--version', 'prints the version'],
])}

For a first look: foedera start
`
}

/** What `foedera help VERB` prints: all that the verb can do, with examples and exit codes. */
export function verbText(verb: Verb): string {
  const parts = [
    `foedera ${verb.name}: ${verb.summary}`,
    `Usage: ${usageOf(verb)}`,
    ...verb.description.map(paragraph => wrap(paragraph, WIDTH).join('\n')),
    `Options:\n${toColumns(optionsOf(verb))}`,
    `Examples:\n${verb.examples.map(({ command, does }) => `${INDENT}${command}\n${INDENT}${INDENT}${does}`).join('\n')}`,
    `Exit codes:\n${toColumns(exitCodesOf(verb))}`,
  ]
  return `${parts.join('\n\n')}\n`
}

/** The line that shows how a verb is used. */
export function usageOf({ name, operands: { name: operand, least, most } }: Verb): string {
  if (most === 0) return `foedera ${name} [OPTIONS]`
  const shown = most > 1 ? `${operand}…` : operand
  return `foedera ${name} ${least === 0 ? `[${shown}]` : shown} [OPTIONS]`
}

/** Each option as it is written, and what it does with its default. */
export function optionsOf(verb: Verb): (readonly [shown: string, does: string])[] {
  return Object.entries<Option>({ ...verb.options, ...COMMON_OPTIONS }).map(([name, option]) => {
    const short = option.short === undefined ? '' : `-${option.short}, `
    const value = placeholderOf(option)
    return [`${short}--${name}${value === '' ? '' : ` ${value}`}`, `${option.help}${toDefault(option)}`]
  })
}

/** The exit codes of a verb, each with what it means. */
export function exitCodesOf(verb: Verb): (readonly [code: string, meaning: string])[] {
  return verb.exitCodes.map(code => [String(code), EXIT_CODES[code]])
}

function toDefault(option: Option): string {
  if (option.type === 'flag') return ''
  if (option.default !== undefined) return ` Default: ${option.default}.`
  return option.unset === undefined ? '' : ` Default: ${option.unset}.`
}

function toColumns(rows: readonly (readonly [string, string])[]): string {
  const left = Math.max(...rows.map(([name]) => name.length).filter(length => length <= MOST_LEFT))
  return rows
    .flatMap(([name, text]) => {
      const lines = wrap(text, WIDTH - left - 4)
      const rest = lines.map(line => `${INDENT}${' '.repeat(left)}${INDENT}${line}`)
      if (name.length > left) return [`${INDENT}${name}`, ...rest]
      return [`${INDENT}${name.padEnd(left)}${INDENT}${lines[0] ?? ''}`, ...rest.slice(1)]
    })
    .join('\n')
}
