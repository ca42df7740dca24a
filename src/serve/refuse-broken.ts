import type { Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { PROBLEM_TYPE } from './problem/problem.ts'
import { ProblemError } from './problem/problem-error.ts'

/** Tells what is no request, or comes too slowly, in the one shape of problems: Node.js refuses it before any route is asked. */
export function refuseBroken(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>()
  server.on('request', ({ socket }, response) => {
    answers.set(socket, response)
    response.once('close', () => answers.delete(socket))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Who has left hears nothing; who has an answer already would take this for a part of it.
    if (error.code === 'ECONNRESET' || !socket.writable || answers.get(socket)?.headersSent) {
      socket.destroy()
      return
    }
    const { problem } = toProblem(error.code)
    const body = JSON.stringify(problem)
    const head = [
      `HTTP/1.1 ${problem.status} ${REASONS[problem.status]}`,
      ...['Connection: close', 'Cache-Control: no-store', 'X-Content-Type-Options: nosniff'],
      ...[`Content-Type: ${PROBLEM_TYPE}`, `Content-Length: ${Buffer.byteLength(body)}`],
    ]
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  })
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

function toProblem(code: string | undefined): ProblemError {
  if (code === 'HPE_HEADER_OVERFLOW') return new ProblemError('large-head')
  return new ProblemError(code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'too-slow' : 'bad-request')
}
