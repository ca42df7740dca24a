export type QueueLimit = {
  /** The most pieces of work under way. */
  readonly most: number
  /** The most weight under way; a single heavier piece is let in alone. */
  readonly heaviest: number
}

/** Runs work side by side, within a limit, and hands the results on in the order in which the work was added. */
export class OrderedQueue<Result> {
  readonly #limit: QueueLimit
  readonly #take: (result: Result) => Promise<void>
  /** What was added and not yet handed on, the oldest first: each settles when its result has been taken. */
  readonly #open: Promise<void>[] = []
  #weight = 0

  constructor(limit: QueueLimit, take: (result: Result) => Promise<void>) {
    this.#limit = limit
    this.#take = take
  }

  /** Waits for room and starts the work. Throws what an earlier piece of work, or taking its result, threw. */
  async add(weight: number, work: () => Promise<Result>): Promise<void> {
    while (this.#open.length > 0 && !this.#hasRoom(weight)) await this.#open[0]
    this.#weight += weight
    const before = this.#open.at(-1)
    const done = this.#inTurn(before, work(), weight)
    // A failure is met by whoever waits for it next, which may be later than Node.js likes.
    done.catch(() => {})
    this.#open.push(done)
  }

  /** Waits until every result was taken. */
  async end(): Promise<void> {
    await Promise.all(this.#open)
  }

  #hasRoom(weight: number): boolean {
    return this.#open.length < this.#limit.most && this.#weight + weight <= this.#limit.heaviest
  }

  async #inTurn(before: Promise<void> | undefined, work: Promise<Result>, weight: number): Promise<void> {
    work.catch(() => {})
    await before
    await this.#take(await work)
    this.#open.shift()
    this.#weight -= weight
  }
}
