import { plainLine } from '../../export/index.ts'
import type { Outcome } from '../../register/index.ts'

/** Redraws at most this often. */
const INTERVAL_MS = 100
const CLEAR_LINE = '\r\u001B[2K'

/** Tells on standard error how far adding is, what could not be read, and in the end what came of it. */
export class AddProgress {
  readonly #isQuiet: boolean
  readonly #started = performance.now()
  readonly #counts = { added: 0, 'new-source': 0, known: 0 }
  readonly #skipped = new Map<string, number>()
  #problems = 0
  #settled = 0
  #drawn = 0
  #isShown = false

  constructor(isQuiet: boolean) {
    this.#isQuiet = isQuiet
  }

  get problems(): number {
    return this.#problems
  }

  count(outcome: Outcome): void {
    if ('problem' in outcome) {
      const { place, line, message } = outcome.problem
      this.#problems++
      this.#clear()
      process.stderr.write(`${plainLine(`${place}${line === undefined ? '' : `:${line}`}: ${message}`)}\n`)
    } else this.#counts[outcome.result]++
    this.#draw(() => `${this.#documents()}, ${this.#rate()} a second`)
  }

  /** Counts a file that was left out, with the reason in words. */
  skip(reason: string): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1)
  }

  settled(findings: number): void {
    this.#settled = Math.max(this.#settled, findings)
    this.#draw(() => `${this.#documents()}; ${findings} findings compared`)
  }

  /** Prints the closing line. */
  close(address: string, isInterrupted: boolean): void {
    this.#clear()
    if (this.#isQuiet) return
    const skipped = [...this.#skipped].map(([reason, count]) => `${count} ${reason}`).join(', ')
    const leftOut = skipped === '' ? '' : `; left out: ${skipped}`
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(1)
    const how = isInterrupted ? 'interrupted: ' : ''
    process.stderr.write(`${how}${address}: ${this.#documents()}, ${seconds} s, ${this.#rate()} a second${leftOut}\n`)
  }

  #documents(): string {
    const { added, known } = this.#counts
    const fresh = this.#counts['new-source']
    const parts = [
      `${added} ${added === 1 ? 'document' : 'documents'} added`,
      ...(fresh > 0 ? [`${fresh} known from elsewhere`] : []),
      ...(known > 0 ? [`${known} known`] : []),
      `${this.#problems} failed`,
    ]
    return parts.join(', ')
  }

  #rate(): string {
    const { added, known } = this.#counts
    const rate =
      (added + known + this.#counts['new-source']) / Math.max(0.001, (performance.now() - this.#started) / 1000)
    return rate.toFixed(rate < 10 ? 1 : 0)
  }

  #draw(text: () => string): void {
    const now = performance.now()
    if (this.#isQuiet || !process.stderr.isTTY || now - this.#drawn < INTERVAL_MS) return
    this.#drawn = now
    this.#isShown = true
    process.stderr.write(`${CLEAR_LINE}${text()}`)
  }

  #clear(): void {
    if (!this.#isShown) return
    this.#isShown = false
    process.stderr.write(CLEAR_LINE)
  }
}
