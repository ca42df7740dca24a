import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A web server of a test, on a free port of loopback. Paths that no handler has are answered by 404. */
export type WebServer = {
  readonly port: number
  /** The address of a path, by IP unless a host is given. */
  readonly at: (path: string, host?: string) => string
  /** What was asked for, in order: method, path, and the address that was connected to. */
  readonly asked: {
    readonly method: string
    readonly path: string
    readonly local: string
    readonly headers: IncomingMessage['headers']
  }[]
  readonly paths: () => string[]
  readonly on: (path: string, handler: Handler) => void
  readonly close: () => Promise<void>
}

export async function serveWeb(
  handlers: Readonly<Record<string, Handler>> = {},
  address = '127.0.0.1',
): Promise<WebServer> {
  const known = new Map(Object.entries(handlers))
  const asked: WebServer['asked'] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({
      method: request.method ?? '',
      path,
      local: request.socket.localAddress ?? '',
      headers: request.headers,
    })
    const handler = known.get(path) ?? known.get(path.split('?')[0]!)
    if (handler) return handler(request, response)
    response.writeHead(404).end('nothing here')
  })
  await new Promise<void>(resolve => server.listen(0, address, resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    at: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    asked,
    paths: () => asked.map(({ path }) => path),
    on: (path, handler) => known.set(path, handler),
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Answers with a text of a type. */
export const answer =
  (body: string | Uint8Array, type = 'text/html; charset=utf-8', headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(200, { 'Content-Type': type, ...headers }).end(body)
  }

export const redirect =
  (location: string, status = 302): Handler =>
  (_, response) => {
    response.writeHead(status, { Location: location }).end()
  }
