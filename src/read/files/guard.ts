import { ReadError, type ReadErrorPlace } from '../read-error.ts'
import type { FileItem } from './file-item.ts'

/**
 * Runs a reader; the error that it throws becomes an item that names file and line. An error that no reader should throw does
 * so as well: a fault of this program in one document is no reason to leave the others unread.
 */
export function guard(name: string, place: ReadErrorPlace, read: () => FileItem, ref: { ref?: string } = {}): FileItem {
  try {
    return read()
  } catch (error) {
    return { name, ...ref, error: error instanceof ReadError ? error.at(place) : toFault(error, place) }
  }
}

/** The same for a reader whose result is late. */
export async function guardLate(name: string, place: ReadErrorPlace, read: () => Promise<FileItem>): Promise<FileItem> {
  const item = await read().catch((error: unknown) => error as Error)
  return item instanceof Error
    ? guard(name, place, () => {
        throw item
      })
    : item
}

/** The error for a fault of this program. */
export function toFault(error: unknown, place: ReadErrorPlace): ReadError {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return new ReadError('reader-failed', { reason }, place, error)
}
