import { once } from 'node:events'

/** Exit code of who is told to end twice. */
const AT_ONCE = 130

/**
 * Waits for Ctrl-C, or for the signal by which a system ends services. A second one of either ends the process at once; the database rolls back what was not
 * finished.
 *
 * @param interrupted aborted by Ctrl-C
 */
export async function untilEnded(interrupted: AbortSignal): Promise<void> {
  const told = new AbortController()
  const end = () => {
    if (interrupted.aborted || told.signal.aborted) process.exit(AT_ONCE)
    told.abort()
  }
  process.on('SIGTERM', end)
  interrupted.addEventListener('abort', () => {
    if (told.signal.aborted) process.exit(AT_ONCE)
  })
  const either = AbortSignal.any([interrupted, told.signal])
  if (!either.aborted) await once(either, 'abort')
}
