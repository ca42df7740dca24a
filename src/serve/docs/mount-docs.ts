import { readFileSync } from 'node:fs'
import type { Context, Hono } from 'hono'
import { BASE } from '../route/base.ts'
import { replyText } from '../route/reply.ts'
import { type OpenApi, openApi } from './open-api.ts'
import { toPage } from './to-page.ts'

const STYLE = `${BASE}/docs/style.css`

type Made = { readonly description: OpenApi; readonly page: string; readonly style: string }
let made: Made | undefined

/** Made when somebody asks: it takes a moment, and most never do. */
function docs(): Made {
  if (made) return made
  const description = openApi()
  const style = readFileSync(new URL('./assets/docs.css', import.meta.url), 'utf8')
  made = { description, page: toPage(description, STYLE), style }
  return made
}

/** Puts the description of the service into the app: for programs, and as a page for people, which needs no script. Anybody may read it. */
export function mountDocs(app: Hono): void {
  const serve = (path: string, type: string, text: () => string) =>
    app.get(path, (context: Context) => replyText(context, text(), type))
  serve(`${BASE}/openapi.json`, 'application/json', () => JSON.stringify(docs().description))
  serve(`${BASE}/docs`, 'text/html; charset=utf-8', () => docs().page)
  serve(STYLE, 'text/css; charset=utf-8', () => docs().style)
}
