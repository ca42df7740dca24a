import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, rmSync, type WriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { refusal } from '../output.ts'

/** Characters that are kept in memory before anything is written to files. */
const MOST_IN_MEMORY = 32_000_000

/**
 * Lines put aside by parts, to be taken back part by part. A few are kept in memory; of more, each part is a file of its own in a folder for
 * temporary files, which is removed at the end.
 */
export class Spill {
  readonly #parts: string[][]
  readonly #most: number
  #files: WriteStream[] = []
  #folder: string | null = null
  #fault: unknown
  #weight = 0

  constructor(parts: number, most = MOST_IN_MEMORY) {
    this.#parts = Array.from({ length: parts }, () => [])
    this.#most = most
  }

  async add(part: number, line: string): Promise<void> {
    this.#parts[part]!.push(line)
    this.#weight += line.length
    if (this.#weight >= this.#most) await this.#write()
  }

  /** The lines of a part, which is empty from then on. Nothing can be added to it afterwards. */
  async take(part: number): Promise<string[]> {
    const kept = this.#parts[part]!.splice(0)
    const file = this.#files[part]
    if (file === undefined) return kept
    if (!file.writableEnded) {
      file.end()
      await finished(file).catch(error => this.#refuse(error))
    }
    const lines: string[] = []
    const name = this.#fileOf(part)
    const input = createReadStream(name)
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) lines.push(line)
    rmSync(name)
    return [...lines, ...kept]
  }

  /** Removes what was written. */
  dispose(): void {
    for (const file of this.#files) file.destroy()
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true })
  }

  async #write(): Promise<void> {
    if (this.#folder === null) this.#open()
    for (const [part, lines] of this.#parts.entries()) {
      if (lines.length === 0) continue
      const file = this.#files[part]!
      if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain').catch(error => this.#refuse(error))
      if (this.#fault !== undefined) this.#refuse(this.#fault)
      lines.length = 0
    }
    this.#weight = 0
  }

  #open(): void {
    try {
      this.#folder = mkdtempSync(join(tmpdir(), 'foedera-'))
    } catch (error) {
      this.#refuse(error)
    }
    this.#files = this.#parts.map((_, part) => createWriteStream(this.#fileOf(part)))
    for (const file of this.#files) file.on('error', error => (this.#fault ??= error))
  }

  #fileOf(part: number): string {
    return join(this.#folder!, `${part}.ndjson`)
  }

  #refuse(error: unknown): never {
    throw refusal(tmpdir(), error, 'Name a folder with more room in the environment as TMPDIR.')
  }
}
