import { html } from 'hono/html'
import { type Schema, sayType } from './say-type.ts'

type Content = Readonly<Record<string, { readonly schema?: Schema }>>

/** As much of an operation as the page shows. */
export type Operation = {
  readonly tags: readonly string[]
  readonly summary: string
  readonly description?: string
  readonly security?: readonly unknown[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly description?: string
    readonly schema: Schema
  }[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>
}

export const toAnchor = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]{1,20}/g, '-')

/** One address and method. */
export function renderOperation(path: string, method: string, operation: Operation) {
  const { summary, description, security, parameters = [], requestBody, responses } = operation
  return html`<article id="${toAnchor(`${method}${path}`)}">
<h3><code><b>${method.toUpperCase()}</b> ${path}</code></h3>
<p>${summary}.${security ? html` <em>Needs a token.</em>` : ''}</p>
${description ? html`<p>${description}</p>` : ''}
${
  parameters.length === 0
    ? ''
    : html`<table><thead><tr><th>parameter</th><th>in</th><th>is</th><th></th></tr></thead><tbody>
${parameters.map(
  each =>
    html`<tr><td><code>${each.name}</code>${each.required ? ' (needed)' : ''}</td><td>${each.in}</td><td>${sayType(each.schema)}</td><td>${each.description ?? each.schema.description ?? ''}</td></tr>`,
)}
</tbody></table>`
}
${requestBody ? html`<p>Takes ${renderContent(requestBody.content)}</p>` : ''}
<ul>${Object.entries(responses).map(
    ([status, { description: what, content }]) =>
      html`<li><code>${status}</code> ${what ?? ''} ${content ? renderContent(content) : ''}</li>`,
  )}</ul>
</article>`
}

const renderContent = (content: Content) =>
  Object.entries(content).map(
    ([type, { schema }], index) =>
      html`${index > 0 ? ', or ' : ''}<code>${type}</code>${schema ? html` (${sayType(schema)})` : ''}`,
  )
