import { realpath } from 'node:fs/promises'
import type { SkipReason } from './article-formats.ts'
import type { FileItem } from './file-item.ts'
import { listFiles, type OnSkip } from './list-files.ts'
import { readFile } from './read-file.ts'
import { readStream } from './read-stream.ts'

export type { SkipReason } from './article-formats.ts'

export type ReadFilesOptions = {
  /** Told of every file that a folder or pattern holds and that is left out. */
  readonly onSkip?: OnSkip
  /** What `-` stands for; standard input if not given. */
  readonly stdin?: AsyncIterable<Uint8Array | string>
}

/**
 * Reads documents from files, folders (with all folders below), patterns such as `news/*.html`, and `-` for standard input, in
 * the order given and by name within a folder. A file that comes up twice is read once. What cannot be read yields an item
 * with the error, and the run goes on; nothing is thrown. The generator returns how many files were left out, by reason.
 */
export async function* readFiles(
  patterns: readonly string[],
  { onSkip, stdin }: ReadFilesOptions = {},
): AsyncGenerator<FileItem, Readonly<Partial<Record<SkipReason, number>>>> {
  const skipped: Partial<Record<SkipReason, number>> = {}
  const skip: OnSkip = (name, reason) => {
    skipped[reason] = (skipped[reason] ?? 0) + 1
    onSkip?.(name, reason)
  }
  const read = new Set<string>()
  for (const pattern of patterns) {
    if (pattern === '-') {
      yield* readStream(stdin ?? process.stdin, pattern, { onSkip: skip })
      continue
    }
    for (const file of await listFiles(pattern, skip)) {
      if ('error' in file) {
        yield file
        continue
      }
      const path = await realpath(file.name).catch(() => file.name)
      if (read.has(path)) skip(file.name, 'repeated')
      else yield* readFile(file.name, skip)
      read.add(path)
    }
  }
  return skipped
}
