import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Hands a text to `use` as a file, which is gone afterwards. */
export async function intoFile<T>(text: string, use: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'foedera-accuracy-'))
  const file = join(folder, 'lines.ndjson')
  writeFileSync(file, text)
  try {
    return await use(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
