import { ReadError } from '../read-error.ts'

/** One field of front matter, with its line counted from 1. */
export type Field = { readonly value: string | readonly string[]; readonly line: number }

/** The lines `key: value` at the head of a Markdown file, by key in small letters, and the rest of the file. */
export type FrontMatter = { readonly fields: ReadonlyMap<string, Field>; readonly body: string }

const FENCE = '---'
const FIELD_PATTERN = /^(?<key>[A-Za-z][\w-]{0,40}) {0,4}:(?: (?<value>.*))?$/
const ITEM_PATTERN = /^ {0,8}- (?<text>.+)$/
const CONTINUATION_PATTERN = /^[ \t]{1,20}(?<text>\S.*)$/
/** The marks of YAML for a value on the lines below. */
const BLOCK_PATTERN = /^[|>][+-]?$/
const MOST_LINES = 200

/**
 * Parts front matter, between lines of three dashes, from what follows. Values are plain text, with or without quotes, also on
 * several lines that are set in, or lists: `[a, b]`, or lines `- a` below the key. Text without front matter comes back whole.
 *
 * @throws ReadError `unclosed-front-matter`.
 */
export function parseFrontMatter(source: string): FrontMatter {
  const lines = source.split('\n', MOST_LINES)
  const fields = new Map<string, Field>()
  if (lines[0]?.trimEnd() !== FENCE || !isFrontMatter(lines)) return { fields, body: source }
  let at = lines[0]!.length + 1
  let key = ''
  for (const [i, line] of lines.entries()) {
    if (i === 0) continue
    at += line.length + 1
    const given = line.trimEnd()
    if (given === FENCE || given === '...') return { fields, body: source.slice(at) }
    const field = FIELD_PATTERN.exec(given)?.groups
    if (field) {
      key = field.key!.toLowerCase()
      fields.set(key, { value: toValue(field.value?.trim() ?? ''), line: i + 1 })
    } else addTo(fields, key, given)
  }
  throw new ReadError('unclosed-front-matter', {}, { line: 1 })
}

/** Whether a field, or a comment and a field, follows the first line: three dashes may be a mere rule. */
const isFrontMatter = (lines: readonly string[]) => {
  const first = lines.slice(1).find(line => line.trim() !== '' && !line.startsWith('#'))
  return first !== undefined && FIELD_PATTERN.test(first.trimEnd())
}

/** Adds a line that is no field to the one above it. */
function addTo(fields: Map<string, Field>, key: string, line: string): void {
  const field = fields.get(key)
  if (!field) return
  const item = ITEM_PATTERN.exec(line)?.groups?.text
  const text = CONTINUATION_PATTERN.exec(line)?.groups?.text
  if (item !== undefined) {
    const items = [field.value, unquote(item.trim())].flat().filter(part => part !== '')
    fields.set(key, { ...field, value: items })
  } else if (text !== undefined && typeof field.value === 'string')
    fields.set(key, { ...field, value: field.value === '' ? text : `${field.value} ${text}` })
}

function toValue(value: string): string | string[] {
  if (BLOCK_PATTERN.test(value)) return ''
  if (!value.startsWith('[') || !value.endsWith(']')) return unquote(value)
  const items = value.slice(1, -1).split(',')
  return items.map(item => unquote(item.trim())).filter(item => item !== '')
}

function unquote(value: string): string {
  const quote = value[0]
  if (value.length < 2 || (quote !== '"' && quote !== "'") || !value.endsWith(quote)) return value
  const inner = value.slice(1, -1)
  return quote === '"' ? inner.replaceAll('\\"', '"') : inner.replaceAll("''", "'")
}
