import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Compressed script that the first page may take, its map and the longest messages included. */
const MOST_BYTES = 250_000
const ENTRY = 'index.html'
/** What the first page loads by itself once it runs. */
const OPENED = ['src/pages/home/home-page.tsx', 'src/pieces/map/pair-map.tsx', 'src/messages/ru.json']

type Chunk = { readonly file: string; readonly imports?: readonly string[] }

/** The files of scripts that chunks of the app bring with them. */
export function filesOf(manifest: Readonly<Record<string, Chunk>>, wanted: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk) throw new Error(`the manifest of the web app has no ${key}`)
    if (seen.has(chunk.file)) return
    seen.add(chunk.file)
    for (const each of chunk.imports ?? []) visit(each)
  }
  for (const key of wanted) visit(key)
  return [...seen].filter(file => file.endsWith('.js'))
}

/** Says where the first page of the built web app takes more script than it may. */
export function findHeavyPages(root: string): string[] {
  const dist = join(root, 'web/dist')
  const path = join(dist, '.vite/manifest.json')
  if (!existsSync(path)) return ['the web app is not built: node scripts/build-web.ts']
  const files = filesOf(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>, [ENTRY, ...OPENED])
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0)
  process.stdout.write(
    `the first page takes ${(bytes / 1000).toFixed(0)} kB of compressed script of ${MOST_BYTES / 1000}\n`,
  )
  return bytes > MOST_BYTES ? [`the first page takes ${bytes} bytes of compressed script, ${MOST_BYTES} at most`] : []
}
