type Data = Readonly<Record<string, string | number>>

const MESSAGES = {
  'no-tokens': ({ host }: Data) =>
    `${host} can be reached by others, and this register has no token, so that nobody can be told from anybody else. Make one with \`foedera token create\`, or listen on 127.0.0.1.`,
  'in-use': ({ host, port }: Data) =>
    `${host}:${port} is in use already. Stop what listens there, or give another --port.`,
  'no-access': ({ host, port, reason }: Data) => `${host}:${port} cannot be listened on: ${reason}.`,
} as const satisfies Readonly<Record<string, (data: Data) => string>>
export type ServeErrorCode = keyof typeof MESSAGES

/** The service cannot begin. The message says what is wrong and what to do. */
export class ServeError extends Error {
  readonly code: ServeErrorCode
  readonly data: Data

  constructor(code: ServeErrorCode, data: Data = {}, cause?: unknown) {
    super(MESSAGES[code](data), cause === undefined ? undefined : { cause })
    this.name = 'ServeError'
    this.code = code
    this.data = data
  }
}
