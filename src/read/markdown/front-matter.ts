import { ReadError } from '../read-error.ts'

/** The lines `key: value` at the head of a Markdown file, and the rest of it. */
export type FrontMatter = { readonly fields: ReadonlyMap<string, string | readonly string[]>; readonly body: string }

const FENCE = '---'
const FIELD_PATTERN = /^(?<key>[A-Za-z][\w-]{0,40}) {0,4}:(?: (?<value>.*))?$/
const MOST_LINES = 200

/**
 * Parts front matter, between lines of three dashes, from what follows. Values are plain text, with or without quotes, or lists:
 * `[a, b]`, or lines `- a` below the key. Text without front matter comes back whole.
 *
 * @throws ReadError `unclosed-front-matter`.
 */
export function parseFrontMatter(source: string): FrontMatter {
  const lines = source.split('\n', MOST_LINES)
  const fields = new Map<string, string | string[]>()
  if (lines[0]?.trimEnd() !== FENCE || !FIELD_PATTERN.test(lines[1]?.trimEnd() ?? '')) return { fields, body: source }
  let at = lines[0]!.length + 1
  let key = ''
  for (const line of lines.slice(1)) {
    at += line.length + 1
    const given = line.trimEnd()
    if (given === FENCE || given === '...') return { fields, body: source.slice(at) }
    const field = FIELD_PATTERN.exec(given)?.groups
    const item = /^ {0,4}- (?<text>.+)$/.exec(given)?.groups?.text
    if (field) {
      key = field.key!
      fields.set(key, toValue(field.value?.trim() ?? ''))
    } else if (item !== undefined && key !== '')
      fields.set(
        key,
        [...[fields.get(key) ?? []].flat(), unquote(item.trim())].filter(part => part !== ''),
      )
  }
  throw new ReadError('unclosed-front-matter', {}, { line: 1 })
}

function toValue(value: string): string | string[] {
  if (!value.startsWith('[') || !value.endsWith(']')) return unquote(value)
  const items = value.slice(1, -1).split(',')
  return items.map(item => unquote(item.trim())).filter(item => item !== '')
}

function unquote(value: string): string {
  const quote = value[0]
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value
}
