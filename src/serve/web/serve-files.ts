import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Handler } from 'hono'
import { ProblemError } from '../problem/problem-error.ts'
import type { WebFiles } from './list-files.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
/** Pictures and fonts are compressed already. */
const COMPRESSED: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest'])
const INDEX = '/index.html'
const ASSETS = '/assets/'
const FOR_EVER = 'public, max-age=31536000, immutable'
const MARK_LENGTH = 16

type Bytes = Uint8Array<ArrayBuffer>
type Kept = { readonly bytes: Bytes; readonly tag: string; readonly gzipped?: Bytes }

/**
 * Serves the files of the web app. Its own addresses have no dot in them and get its page; names of assets hold a hash of what is in them, so that they can be kept for
 * ever. An address finds a file only if it is on the list, whatever it looks like.
 */
export function serveFiles(files: WebFiles): Handler {
  const kept = new Map<string, Kept>()
  const load = async (file: string) => {
    const known = kept.get(file)
    if (known) return known
    const bytes = new Uint8Array(await readFile(file))
    const made: Kept = {
      bytes,
      tag: `"${hash('sha256', bytes).slice(0, MARK_LENGTH)}"`,
      ...(COMPRESSED.has(extname(file)) ? { gzipped: new Uint8Array(await promisify(gzip)(bytes, { level: 9 })) } : {}),
    }
    kept.set(file, made)
    return made
  }
  return async context => {
    const { path } = context.req
    const name = files.has(path) || path.includes('.') ? path : INDEX
    const file = files.get(name)
    if (file === undefined || path.startsWith('/api/')) throw new ProblemError('no-route', { path: path.slice(0, 200) })
    const { bytes, tag, gzipped } = await load(file)
    const headers = {
      ETag: tag,
      'Cache-Control': name.startsWith(ASSETS) ? FOR_EVER : 'no-cache',
      ...(gzipped ? { Vary: 'Accept-Encoding' } : {}),
    }
    if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers)
    const type = { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream' }
    if (gzipped && /\bgzip\b/.test(context.req.header('accept-encoding') ?? ''))
      return context.body(gzipped, 200, { ...headers, ...type, 'Content-Encoding': 'gzip' })
    return context.body(bytes, 200, { ...headers, ...type })
  }
}
