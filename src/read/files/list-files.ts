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
  const filter = createFilter(onSkip)
  const failed = await walk(folder, name => filter.isRead(name, name.slice(folder.length)), files)
  if (files.length > 0 || failed) return files
  return [{ name: folder, error: new ReadError('no-articles', { skipped: filter.skipped() }, { file: folder }) }]
}

/** What leaves out files that were found, tells of them, and counts them. */
function createFilter(onSkip: OnSkip) {
  const counts = new Map<SkipReason, number>()
  return {
    isRead: (name: string, path = name): boolean => {
      const reason = reasonToSkip(path)
      if (reason === null) return true
      counts.set(reason, (counts.get(reason) ?? 0) + 1)
      onSkip(name, reason)
      return false
    },
    skipped: () => [...counts].map(([reason, count]) => `${count} ${reason}`).join(', '),
  }
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
  const filter = createFilter(onSkip)
  const read = names.filter(name => filter.isRead(name))
  if (read.length > 0) return read.map(name => ({ name }))
  return [{ name: pattern, error: new ReadError('no-match', { skipped: filter.skipped() }, { file: pattern }) }]
}

/** What to do about what the system says. */
const ADVICE: Readonly<Record<string, string>> = {
  EACCES: 'Check its permissions.',
  EPERM: 'Check its permissions.',
  ELOOP: 'The link leads in a circle; name the file itself.',
  ENAMETOOLONG: 'Use a shorter name.',
  EMFILE: 'Too many files are open; close other programs, or raise the limit (ulimit -n).',
}

/** The error for a path that the system refuses. */
export function toReadError(error: NodeJS.ErrnoException, file: string): ReadError {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return new ReadError('not-found', {}, { file }, error)
  const reason = error.code ?? error.message
  const advice = ADVICE[reason] ?? 'Copy it to another place and read the copy.'
  return new ReadError('not-readable', { reason, advice }, { file }, error)
}
