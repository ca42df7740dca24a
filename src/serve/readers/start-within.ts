import { createRegister, type Register } from '../../register/index.ts'
import { openStore } from '../../store/index.ts'
import { READY } from './call.ts'
import { carryError } from './carried-error.ts'
import { callOperation, createOperations } from './operations.ts'
import type { StartReader } from './reader.ts'

/** A reader in this thread, for PostgreSQL, which works elsewhere and stops what takes too long by itself. */
export const startWithin: StartReader = ({ address, options }, { onAnswer, onEnd }) => {
  let register: Register | undefined
  const opening = openStore(address, options).then(store => {
    register = createRegister(store)
    return createOperations(register)
  })
  opening.then(
    () => onAnswer({ id: READY, value: null }),
    error => onAnswer({ id: READY, error: carryError(error) }),
  )
  return {
    send: call => {
      opening
        .then(operations => callOperation(operations, call))
        .then(
          value => onAnswer({ id: call.id, value }),
          error => onAnswer({ id: call.id, error: carryError(error) }),
        )
    },
    kill: () => {
      opening
        .then(() => register!.close())
        .catch(() => {})
        .finally(() => onEnd('it was closed'))
    },
  }
}
