import type { Query } from '../data/client.ts'
import { searchLink } from './links.ts'

const WORD_PATTERN = /(?:'[^']*'|\\.|[^\s'\\])+/g
const PART_PATTERN = /'([^']*)'|\\(.)|([^'\\]+)/g
/** Filters that take one value, which may have a comma in it. */
const WHOLE: ReadonlySet<string> = new Set(['between', 'pair', 'party', 'source', 'package', 'text'])

const unquote = (word: string): string =>
  word.replace(PART_PATTERN, (_, quoted?: string, escaped?: string, plain?: string) => quoted ?? escaped ?? plain ?? '')

/**
 * The search that lists the agreements behind a figure, from the command that stands beside it.
 *
 * @example commandLink('foedera list --between CN,RU --status signed,agreed') // '/agreements?between=CN%2CRU&status=signed&status=agreed'
 */
export function commandLink(command: string): string {
  const words = command.match(WORD_PATTERN)?.slice(2).map(unquote) ?? []
  const query: Record<string, string[]> = {}
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const isOption = word.startsWith('--')
    const name = isOption ? word.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) : 'text'
    const value = isOption ? (words[++at] ?? '') : word
    query[name] = [...(query[name] ?? []), ...(WHOLE.has(name) ? [value] : value.split(','))]
  }
  return searchLink(query satisfies Query)
}
