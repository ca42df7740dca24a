import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** As much of a schema as the page shows. */
export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
}

type Html = HtmlEscapedString | Promise<HtmlEscapedString> | string

/** What a schema lets through, in a few words; shapes with a name of their own are linked. */
export function sayType(schema: Schema): Html {
  const { $ref, type, enum: values, items, anyOf, oneOf } = schema
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf('/') + 1)
    return html`<a href="#schema-${name}">${name}</a>`
  }
  const either = anyOf ?? oneOf
  if (either) return html`${either.map((each, index) => html`${index > 0 ? ' or ' : ''}${sayType(each)}`)}`
  if (values) return values.map(String).join(' | ')
  if (items) return html`list of ${sayType(items)}`
  return [type ?? 'anything'].flat().join(' or ')
}
