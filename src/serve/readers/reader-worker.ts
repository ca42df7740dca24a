import { parentPort } from 'node:worker_threads'
import { type Answer, type Call, READY } from './call.ts'
import { carryError } from './carried-error.ts'
import { type Asks, openAsks } from './open-asks.ts'
import type { ReaderSettings } from './reader.ts'

/** A reader in a thread or a process of its own: opens the database with the first message, then answers one call after the other. */
const answer: (answer: Answer) => void = parentPort
  ? value => parentPort!.postMessage(value)
  : value => void process.send!(value, () => {})

let opened: Promise<Asks | null> | undefined
let last: Promise<void> = Promise.resolve()

function receive(message: ReaderSettings | Call): void {
  if ('address' in message) opened = open(message)
  else last = last.then(() => reply(message))
}

async function open(settings: ReaderSettings): Promise<Asks | null> {
  try {
    const asks = await openAsks(settings)
    answer({ id: READY, value: null })
    return asks
  } catch (error) {
    answer({ id: READY, error: carryError(error) })
    return null
  }
}

/** Never fails: what cannot even be sent is an error to send. */
async function reply(call: Call): Promise<void> {
  try {
    const asks = await opened
    if (asks) answer({ id: call.id, value: await asks.answer(call) })
  } catch (error) {
    answer({ id: call.id, error: carryError(error) })
  }
}

if (parentPort) parentPort.on('message', receive)
else {
  process.on('message', receive)
  // Signals of the terminal reach every process of a group; when to end is up to the one that asks.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => {})
  process.on('disconnect', () => process.exit())
}
