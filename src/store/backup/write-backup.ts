import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Backend } from '../backend/backend.ts'
import { StoreError } from '../store-error.ts'
import { dump } from './dump.ts'

/** What was written where. */
export type BackupReport = { readonly file: string; readonly bytes: number; readonly kind: BackupKind }
/** A copy of the database file, which only SQLite has, or lines of JSON, packed or not. */
export type BackupKind = 'sqlite' | 'ndjson' | 'ndjson.gz'

/** By the ending of the file; a file that says nothing gets what suits the database best. */
export function kindOfBackup(file: string, backend: Backend['name']): BackupKind {
  if (file.endsWith('.gz')) return 'ndjson.gz'
  if (file.endsWith('.ndjson')) return 'ndjson'
  return backend === 'sqlite' ? 'sqlite' : 'ndjson'
}

/**
 * Writes a backup of one state of the database, while others read and write it. The file is there when it is whole and on the disk, or not at
 * all.
 */
export async function writeBackup(backend: Backend, file: string, made: string): Promise<BackupReport> {
  if (!existsSync(dirname(file))) throw new StoreError('bad-value', { what: file, reason: 'there is no such folder' })
  if (existsSync(file))
    throw new StoreError('bad-value', { what: file, reason: 'there is such a file already; give another name' })
  const kind = kindOfBackup(file, backend.name)
  const part = `${file}.part-${process.pid}`
  try {
    if (kind === 'sqlite') await copyDatabase(backend, part)
    else await backend.snapshot(session => writeLines(dump(session, made), part, kind === 'ndjson.gz'))
    await reachDisk(part)
    const { size } = await stat(part)
    await rename(part, file)
    return { file, bytes: size, kind }
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

const writeLines = (lines: AsyncGenerator<string>, file: string, isPacked: boolean): Promise<void> => {
  const target = createWriteStream(file, { flags: 'wx' })
  return isPacked ? pipeline(Readable.from(lines), createGzip(), target) : pipeline(Readable.from(lines), target)
}

async function copyDatabase({ copyTo, shown }: Backend, file: string): Promise<void> {
  if (!copyTo)
    throw new StoreError('bad-value', { what: shown, reason: 'it has no file to copy; name the backup .ndjson' })
  await copyTo(file)
}

async function reachDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

/** The first bytes of a file. */
export async function readStart(file: string, bytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(file, { end: bytes - 1 })) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
