import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What stands in every page: its style sheet and its script, and the policy that lets these two run and nothing else load. */
export type PageAssets = { readonly style: string; readonly script: string; readonly policy: string }

/** In the order in which later rules override earlier ones. */
const SHEETS = ['tokens.css', 'page.css', 'text.css', 'marks.css', 'ledger.css', 'panel.css', 'narrow.css', 'print.css']

let loaded: PageAssets | undefined

/** The assets of a page, read on the first call. */
export function pageAssets(): PageAssets {
  loaded ??= loadAssets()
  return loaded
}

function loadAssets(): PageAssets {
  const style = SHEETS.map(readAsset).join('')
  const script = readAsset('page.js')
  const policy = [
    "default-src 'none'",
    `style-src ${toHash(style)}`,
    `script-src ${toHash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return Object.freeze({ style, script, policy })
}

/** Beside this file in the sources and, copied by the build, in `dist`. */
const readAsset = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')

const toHash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
