import { html } from 'hono/html'
import { FAILURE_KINDS } from '../../register/index.ts'
import { PROBLEMS } from '../problem/problems.ts'
import { KINDS } from '../problem/to-problem.ts'
import type { OpenApi } from './open-api.ts'
import { type Operation, renderOperation, toAnchor } from './render-operation.ts'
import { type Schema, sayType } from './say-type.ts'

/** The description of the service as a page for people. All of it is in the page: nothing is run, nothing is fetched but its style. */
export function toPage(description: OpenApi, style: string): string {
  const { info, paths = {}, tags = [], components } = description
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, operation]) => ({
      ...{ path, method, operation },
    })),
  )
  const of = (tag: string) => operations.filter(({ operation }) => operation.tags.includes(tag))
  const schemas = Object.entries((components.schemas ?? {}) as Readonly<Record<string, Schema>>)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${info.title}: the service</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<header><h1>${info.title}: the service</h1><p>${info.description ?? ''}</p>
<p>Version ${info.version}. The same for programs: <a href="openapi.json">openapi.json</a>.</p></header>
<nav aria-label="Contents"><ul>${tags.map(({ name }) => html`<li><a href="#${toAnchor(name)}">${name}</a></li>`)}
<li><a href="#problems">Problems</a></li><li><a href="#shapes">Shapes</a></li></ul></nav>
<main>
${tags.map(
  ({ name }) => html`<section><h2 id="${toAnchor(name)}">${name}</h2>
${of(name).map(({ path, method, operation }) => renderOperation(path, method, operation))}</section>`,
)}
<section><h2 id="problems">Problems</h2>
<p>What cannot be done is told as <code>application/problem+json</code>: <code>type</code>, <code>title</code>, <code>status</code>, <code>detail</code>, <code>code</code>, and what it is about.</p>
<table><thead><tr><th>code</th><th>status</th><th>title</th></tr></thead><tbody>
${problems().map(([code, status, title]) => html`<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td><td>${title}</td></tr>`)}
</tbody></table></section>
<section><h2 id="shapes">Shapes</h2>
${schemas.map(
  ([name, schema]) => html`<details id="schema-${name}"><summary>${name}</summary>
<dl>${Object.entries(schema.properties ?? {}).map(
    ([field, each]) =>
      html`<dt><code>${field}</code></dt><dd>${sayType(each)}${each.description ? html` — ${each.description}` : ''}</dd>`,
  )}</dl>
<pre>${JSON.stringify(schema, null, 2)}</pre></details>`,
)}
</section>
</main>
</body>
</html>
`
  return String(page)
}

/** What can be told, by code: by the service itself, then by the register. */
function problems(): readonly (readonly [string, number, string])[] {
  const own = Object.entries(PROBLEMS).map(([code, { status, title }]) => [code, status, title] as const)
  const others = Object.entries(FAILURE_KINDS).flatMap(([code, kind]) =>
    kind === 'fault' || code in PROBLEMS ? [] : [[code, ...KINDS[kind]] as const],
  )
  return [...own, ...others]
}
