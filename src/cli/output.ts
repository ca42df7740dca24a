import { once } from 'node:events'
import { accessSync, constants, statSync } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CommandError } from './command-error.ts'

/** Where results go. A write waits until the other end takes more, so that nothing piles up. */
export type Output = { write(text: string | Uint8Array): Promise<void> }

/** Hands standard output, or a file where one is named, to `use`. A file stands under its name when `use` has ended well. */
export async function withOutput<Result>(
  file: string | undefined,
  use: (output: Output) => Promise<Result>,
): Promise<Result> {
  if (file === undefined || file === '-') return use({ write: writeStdout })
  const output = new FileOutput(file)
  try {
    const result = await use(output)
    await output.close()
    return result
  } catch (error) {
    await output.discard()
    throw error
  }
}

async function writeStdout(text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/**
 * A file, written beside its place and moved there when it is complete: a run that fails leaves the file that was there before,
 * and a file that is read in the same run is not cut off while it is read.
 */
class FileOutput implements Output {
  readonly #file: string
  readonly #written: string
  #handle: FileHandle | undefined

  constructor(file: string) {
    this.#file = file
    // What is no plain file, such as /dev/null or a named pipe, is written as it is.
    this.#written = isOther(file) ? file : join(dirname(file), `.${basename(file)}.${process.pid}.part`)
    try {
      accessSync(isOther(file) ? file : dirname(file), constants.W_OK)
      if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder')
    } catch (error) {
      throw refusal(this.#file, error)
    }
  }

  async write(text: string | Uint8Array): Promise<void> {
    try {
      this.#handle ??= await open(this.#written, 'w')
      await this.#handle.writeFile(text)
    } catch (error) {
      throw refusal(this.#file, error)
    }
  }

  async close(): Promise<void> {
    await this.write('')
    await this.#handle?.close()
    if (this.#written !== this.#file) await rename(this.#written, this.#file)
  }

  async discard(): Promise<void> {
    await this.#handle?.close()
    if (this.#written !== this.#file) await rm(this.#written, { force: true })
  }
}

/** What to say where a place for results is refused. */
export function refusal(
  place: string,
  error: unknown,
  advice = 'Name another place with --output, or make room for it.',
): CommandError {
  const { code, message } = error as NodeJS.ErrnoException
  return new CommandError(`${place}: It cannot be written (${code ?? message}). ${advice}`, error)
}

function isOther(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && !found.isFile() && !found.isDirectory()
}
