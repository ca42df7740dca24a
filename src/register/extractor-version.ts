import { readFileSync } from 'node:fs'

/** Beside `src` in a clone and beside `dist` in the package alike. */
const MANIFEST = new URL('../../package.json', import.meta.url)

let version: string | undefined

/** The version of the engine that reads documents, by which those are found that an older one read: that of the package. */
export function extractorVersion(): string {
  version ??= (JSON.parse(readFileSync(MANIFEST, 'utf8')) as { version: string }).version
  return version
}
