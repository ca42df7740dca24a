import { randomUUID } from 'node:crypto'
import { ProblemError } from '../problem/problem-error.ts'
import { toProblem } from '../problem/to-problem.ts'
import { Job } from './job.ts'

/** Does something, tells what happens, and gives what came of it. */
export type Work = (tell: (event: string, data: unknown) => void, signal: AbortSignal) => Promise<unknown>

export type JobQueueOptions = {
  readonly at: () => string
  /** Ends the work that is under way as soon as what was begun is finished, and begins no other. */
  readonly signal: AbortSignal
  readonly onFault: (error: unknown, reference: string) => void
}

/** Jobs that are remembered after their end, and jobs that may wait. */
const [MOST_KEPT, MOST_WAITING] = [200, 50]

/** Work in the background, one after the other: what adds documents compares them with all that were added before. */
export class JobQueue {
  readonly #options: JobQueueOptions
  readonly #jobs = new Map<string, Job>()
  #last: Promise<void> = Promise.resolve()
  #waiting = 0

  constructor(options: JobQueueOptions) {
    this.#options = options
  }

  /** @throws ProblemError `stopping`, or `queue-full` where too much waits already */
  start(by: string, work: Work): Job {
    const { at, signal } = this.#options
    if (signal.aborted) throw new ProblemError('stopping')
    if (this.#waiting >= MOST_WAITING) throw new ProblemError('queue-full', {}, { 'Retry-After': '30' })
    const job = new Job(randomUUID(), by, at())
    this.#jobs.set(job.id, job)
    this.#forget()
    this.#waiting++
    this.#last = this.#last.then(() => this.#run(job, work))
    return job
  }

  find(id: string): Job | undefined {
    return this.#jobs.get(id)
  }

  /** Ends when nothing is under way any more. */
  get idle(): Promise<void> {
    return this.#last
  }

  async #run(job: Job, work: Work): Promise<void> {
    const { at, signal, onFault } = this.#options
    this.#waiting--
    if (signal.aborted) return job.end('stopped', at(), undefined)
    job.begin()
    try {
      const result = await work((event, data) => job.tell(event, data), signal)
      job.end(signal.aborted ? 'stopped' : 'done', at(), result)
    } catch (error) {
      const known = toProblem(error)
      const reference = job.id
      if (!known) onFault(error, reference)
      job.fail(at(), known ?? new ProblemError('fault', { reference }).problem)
    }
  }

  #forget(): void {
    for (const [id, job] of this.#jobs) {
      if (this.#jobs.size <= MOST_KEPT) return
      if (job.isOver) this.#jobs.delete(id)
    }
  }
}
