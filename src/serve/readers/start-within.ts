import { READY } from './call.ts'
import { carryError } from './carried-error.ts'
import { openAsks } from './open-asks.ts'
import type { StartReader } from './reader.ts'

/** A reader in this thread, for PostgreSQL, which works elsewhere and stops what takes too long by itself. */
export const startWithin: StartReader = (settings, { onAnswer, onEnd }) => {
  const opening = openAsks(settings)
  opening.then(
    () => onAnswer({ id: READY, value: null }),
    error => onAnswer({ id: READY, error: carryError(error) }),
  )
  return {
    send: call => {
      opening
        .then(asks => asks.answer(call))
        .then(
          value => onAnswer({ id: call.id, value }),
          error => onAnswer({ id: call.id, error: carryError(error) }),
        )
    },
    kill: () => {
      opening
        .then(asks => asks.close())
        .catch(() => {})
        .finally(() => onEnd('it was closed'))
    },
  }
}
