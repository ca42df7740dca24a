/** How files are read, by the end of their name. */
export const FORMATS = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.shtml': 'html',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.eml': 'eml',
} as const

export type Format = (typeof FORMATS)[keyof typeof FORMATS]

/** Why a file in a folder or a mail was left out. */
export type SkipReason = 'hidden' | 'readme' | 'answer-key' | 'unknown-extension' | 'repeated' | 'attachment'

/** The format of a file by its name, or null. */
export const formatOf = (name: string): Format | null => (FORMATS as Record<string, Format>)[extensionOf(name)] ?? null

/** Whether files of such a name can be read. */
export const isReadable = (name: string): boolean => formatOf(name) !== null

/** Endings of addresses, which files keep that were saved from there: they do not tell what is in them. */
const ENDINGS_OF_ADDRESSES: ReadonlySet<string> = new Set([
  '',
  '.php',
  '.asp',
  '.aspx',
  '.jsp',
  '.cfm',
  '.cms',
  '.download',
])

/** Whether the name of a file does not tell what it holds, so that the file itself has to. */
export const isUntold = (name: string): boolean => ENDINGS_OF_ADDRESSES.has(extensionOf(name)) || name.includes('?')

/** The end of a file's name from its last dot, in small letters; empty where it has none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot).toLowerCase()
}

/** Why a file that was found, not named, is no article; null for an article. */
export function reasonToSkip(path: string): SkipReason | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (path.split('/').some(part => part.startsWith('.') && part !== '.' && part !== '..')) return 'hidden'
  if (/^readme(?:\.|$)/i.test(name)) return 'readme'
  if (/\.key\.json$/i.test(name)) return 'answer-key'
  return formatOf(name) === null ? 'unknown-extension' : null
}
