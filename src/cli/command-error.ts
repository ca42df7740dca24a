/** What the user has to put right before anything can be done: wrong use, or what the machine refuses. Ends with exit code 2. */
export class CommandError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'CommandError'
  }
}
