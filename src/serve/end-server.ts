import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** How long what is under way may take when the server is ended. */
const GRACE = 10_000

/**
 * Makes a server that can be ended: connections on which no request is under way are let go at once, whether there was one before or not; the others when their answer
 * is out, or after a while.
 */
export function endable(server: Server): { readonly end: () => Promise<void> } {
  /** Connections, with how many requests are under way on each. */
  const connections = new Map<Socket, number>()
  let isEnding = false
  server.on('connection', (socket: Socket) => {
    connections.set(socket, 0)
    socket.once('close', () => connections.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    connections.set(socket, (connections.get(socket) ?? 0) + 1)
    response.once('close', () => {
      const left = (connections.get(socket) ?? 1) - 1
      if (connections.has(socket)) connections.set(socket, left)
      if (isEnding && left === 0) socket.end()
    })
  })
  return {
    end: () => {
      isEnding = true
      for (const [socket, count] of connections) if (count === 0) socket.destroy()
      return new Promise(resolve => {
        const impatience = setTimeout(() => server.closeAllConnections(), GRACE)
        server.close(() => {
          clearTimeout(impatience)
          resolve()
        })
      })
    },
  }
}
