/** Redraws at most this often. */
const INTERVAL_MS = 100
const CLEAR_LINE = '\r\u001B[2K'

export type ProgressOptions = {
  readonly isQuiet: boolean
  /** Where results go: a file, or standard output if none is named. */
  readonly output?: string | undefined
  readonly stream?: NodeJS.WriteStream
  /** Milliseconds from any beginning. */
  readonly now?: () => number
}

/**
 * Tells on standard error how far a run is: on a terminal a count and a rate that are redrawn, elsewhere nothing but a closing
 * line. Errors are told also when it is quiet.
 */
export class Progress {
  readonly #stream: NodeJS.WriteStream
  readonly #isQuiet: boolean
  readonly #isShared: boolean
  readonly #now: () => number
  readonly #started: number
  #drawn = 0
  #isShown = false
  #read = 0
  #failed = 0
  readonly #skipped = new Map<string, number>()

  constructor({ isQuiet, output, stream = process.stderr, now = () => performance.now() }: ProgressOptions) {
    this.#isQuiet = isQuiet
    this.#isShared = output === undefined && process.stdout.isTTY === true
    this.#stream = stream
    this.#now = now
    this.#started = now()
  }

  get failed(): number {
    return this.#failed
  }

  /** Counts documents that were read, and how many of them failed without a message here. */
  count(read: number, failed = 0): void {
    this.#read += read
    this.#failed += failed
    const now = this.#now()
    if (this.#isQuiet || !this.#stream.isTTY || now - this.#drawn < INTERVAL_MS) return
    this.#drawn = now
    this.#isShown = true
    this.#stream.write(`${CLEAR_LINE}${this.#counts()}, ${this.#rate()} a second`)
  }

  /** Counts and tells an input that failed. */
  fail(message: string): void {
    this.#failed++
    this.clear()
    this.#stream.write(`${message}\n`)
  }

  /** Counts a file that was left out, with the reason in words. */
  skip(reason: string): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1)
  }

  /** To be called before results are printed: takes the line away where both go to one terminal. */
  makeRoom(): void {
    if (this.#isShared) this.clear()
  }

  /** Takes the line away. */
  clear(): void {
    if (!this.#isShown) return
    this.#isShown = false
    this.#stream.write(CLEAR_LINE)
  }

  /** Prints the closing line. */
  close({ isInterrupted }: { readonly isInterrupted: boolean }): void {
    this.clear()
    if (this.#isQuiet) return
    const seconds = ((this.#now() - this.#started) / 1000).toFixed(1)
    const skipped = [...this.#skipped].map(([reason, count]) => `${count} ${reason}`).join(', ')
    const leftOut = skipped === '' ? '' : `; left out: ${skipped}`
    const how = isInterrupted ? 'interrupted: ' : ''
    this.#stream.write(`${how}${this.#counts()}, ${seconds} s, ${this.#rate()} a second${leftOut}\n`)
  }

  #counts(): string {
    return `${this.#read} ${this.#read === 1 ? 'document' : 'documents'} read, ${this.#failed} failed`
  }

  #rate(): string {
    const seconds = Math.max(0.001, (this.#now() - this.#started) / 1000)
    return (this.#read / seconds).toFixed(this.#read / seconds < 10 ? 1 : 0)
  }
}
