import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** What came of sending requests for a while. */
export type Load = {
  readonly seconds: number
  /** Milliseconds of each answer. */
  readonly times: readonly number[]
  /** How often each status came. */
  readonly statuses: ReadonlyMap<number, number>
}

export type LoadOptions = {
  readonly clients: number
  readonly seconds: number
  /** The next path to ask for. */
  readonly next: () => string
}

const HEAD_END = '\r\n\r\n'

/**
 * Sends requests over connections that stay open, each the next as soon as it has its answer. As little as can be is done with answers: client and server share the
 * machine, and what the client takes is missing to the server.
 */
export async function sendLoad(url: string, { clients, seconds, next }: LoadOptions): Promise<Load> {
  const { hostname, port, host } = new URL(url)
  const times: number[] = []
  const statuses = new Map<number, number>()
  const started = performance.now()
  const end = started + seconds * 1_000
  const work = async () => {
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    while (performance.now() < end) {
      const start = performance.now()
      const status = await ask(socket, `GET ${next()} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
      times.push(performance.now() - start)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    socket.destroy()
  }
  await Promise.all(Array.from({ length: clients }, work))
  return { seconds: (performance.now() - started) / 1_000, times, statuses }
}

/** Sends a request and waits for the whole answer, whose length its head tells. */
function ask(socket: Socket, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let head = ''
    let left = -1
    const onData = (bytes: Buffer) => {
      if (left >= 0) left -= bytes.length
      else {
        head += bytes.toString('latin1')
        const at = head.indexOf(HEAD_END)
        if (at < 0) return
        left = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0) - (head.length - at - HEAD_END.length)
      }
      if (left > 0) return
      socket.off('data', onData).off('close', onClose)
      resolve(Number(head.slice(9, 12)))
    }
    const onClose = () => reject(new Error(`The server ended the connection: ${head.slice(0, 200)}`))
    socket.on('data', onData).on('close', onClose)
    socket.write(request)
  })
}
