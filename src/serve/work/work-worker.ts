import { parentPort } from 'node:worker_threads'
import { carryError } from '../readers/carried-error.ts'
import { openHands } from './hands.ts'
import type { FromThread, ToThread } from './messages.ts'
import { runHere } from './run.ts'

/** A thread that works for a server: opens the register with the first message, does side by side what it is asked, and ends when it is told to. */
const port = parentPort!
const say = (message: FromThread) => port.postMessage(message)
const running = new Map<number, { readonly end: AbortController; readonly done: Promise<void> }>()
let place: Extract<ToThread, { readonly settings: unknown }> | undefined
let opened: ReturnType<typeof openHands> | undefined

/** A database that cannot be had now may be had later. */
function open(): ReturnType<typeof openHands> {
  const opening = opened ?? openHands(place!.address, place!.settings)
  opened = opening
  opening.catch(() => {
    if (opened === opening) opened = undefined
  })
  return opening
}

port.on('message', (message: ToThread) => {
  if ('settings' in message) place = message
  else if ('stop' in message) running.get(message.stop)?.end.abort()
  else if ('isOver' in message) void close()
  else begin(message)
})

function begin({ id, name, given }: Extract<ToThread, { readonly name: unknown }>): void {
  const end = new AbortController()
  const tell = (event: string, data: unknown) => say({ id, event, data })
  const work = async () => {
    try {
      const run = runHere(await open())
      say({ id, value: await run(name, given as never, { tell, signal: end.signal }) })
    } catch (error) {
      say({ id, error: carryError(error) })
    }
  }
  running.set(id, { end, done: work().finally(() => running.delete(id)) })
}

async function close(): Promise<void> {
  for (const { end } of running.values()) end.abort()
  await Promise.all([...running.values()].map(({ done }) => done))
  await opened?.then(({ register }) => register.close()).catch(() => {})
  port.close()
}
