import { readdir, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { ReadError } from '../read-error.ts'
import { reasonToSkip, type SkipReason } from './article-formats.ts'

/** A file to read, or why a path yields none. */
export type Listed = { readonly name: string } | { readonly name: string; readonly error: ReadError }
export type OnSkip = (name: string, reason: SkipReason) => void

/**
 * The files that a path, a folder or a pattern such as `news/**\/*.txt` stands for, sorted by name. In folders and patterns,
 * hidden files, README files, answer keys and files of other kinds are left out and told to `onSkip`; a file that is named is
 * always listed.
 */
export async function listFiles(pattern: string, onSkip: OnSkip): Promise<Listed[]> {
  const found = await stat(pattern).catch((error: NodeJS.ErrnoException) => error)
  if (!(found instanceof Error)) return found.isDirectory() ? listFolder(pattern, onSkip) : [{ name: pattern }]
  const { isDynamicPattern } = await import('tinyglobby')
  if (isDynamicPattern(pattern)) return listPattern(pattern, onSkip)
  return [{ name: pattern, error: toReadError(found, pattern) }]
}

async function listFolder(folder: string, onSkip: OnSkip): Promise<Listed[]> {
  const files: Listed[] = []
  const skipped = new Map<SkipReason, number>()
  const isRead = (name: string) => {
    const reason = reasonToSkip(name.slice(folder.length))
    if (reason === null) return true
    skipped.set(reason, (skipped.get(reason) ?? 0) + 1)
    onSkip(name, reason)
    return false
  }
  const failed = await walk(folder, isRead, files)
  if (files.length > 0 || failed) return files
  const counts = [...skipped].map(([reason, count]) => `${count} ${reason}`).join(', ')
  return [{ name: folder, error: new ReadError('no-articles', { skipped: counts }, { file: folder }) }]
}

/** Adds the files below a folder in order; links to folders are not followed, since they may lead in a circle. */
async function walk(folder: string, isRead: (name: string) => boolean, files: Listed[]): Promise<boolean> {
  let entries: Awaited<ReturnType<typeof readEntries>>
  try {
    entries = await readEntries(folder)
  } catch (error) {
    files.push({ name: folder, error: toReadError(error as NodeJS.ErrnoException, folder) })
    return true
  }
  for (const entry of entries) {
    const name = folder.endsWith('/') ? `${folder}${entry.name}` : `${folder}/${entry.name}`
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') await walk(name, isRead, files)
    } else if ((entry.isFile() || (entry.isSymbolicLink() && (await isLinkToFile(name)))) && isRead(name))
      files.push({ name })
  }
  return false
}

const readEntries = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
const isLinkToFile = async (name: string) => (await stat(name).catch(() => null))?.isFile() === true

async function listPattern(pattern: string, onSkip: OnSkip): Promise<Listed[]> {
  const { glob } = await import('tinyglobby')
  const names = (
    await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false, followSymbolicLinks: false })
  ).sort()
  const read = names.filter(name => {
    const reason = reasonToSkip(name)
    if (reason !== null) onSkip(name, reason)
    return reason === null
  })
  if (read.length > 0) return read.map(name => ({ name }))
  return [{ name: pattern, error: new ReadError('no-match', {}, { file: pattern }) }]
}

/** The error for a path that the system refuses. */
export function toReadError(error: NodeJS.ErrnoException, file: string): ReadError {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return new ReadError('not-found', {}, { file }, error)
  return new ReadError('not-readable', { reason: error.code ?? error.message }, { file }, error)
}
