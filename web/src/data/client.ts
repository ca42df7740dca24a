import { reportAnswer, reportSilence } from './connection.ts'
import { NoAnswerError, toError } from './problem.ts'
import { csrfToken } from './session.ts'

export const API = '/api/v1'

/** What an address asks for; lists as several parameters of one name, what is empty left out. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>

/** A path with what is asked for behind it. */
export function withQuery(path: string, query: Query): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue
    for (const each of Array.isArray(value) ? value : [value]) parameters.append(name, String(each))
  }
  const text = parameters.toString()
  return `${path}${text && `?${text}`}`
}

/** The address of a resource, as it is fetched, linked to and cited. */
export const toAddress = (path: string, query: Query = {}): string => withQuery(`${API}${path}`, query)

async function call(address: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(address, { credentials: 'same-origin', ...init })
  } catch (error) {
    if (init.signal?.aborted) throw error
    reportSilence()
    throw new NoAnswerError(error)
  }
  if (response.ok) {
    reportAnswer()
    return response
  }
  const error = await toError(response)
  if (error instanceof NoAnswerError) reportSilence()
  else reportAnswer()
  throw error
}

/**
 * What is at an address.
 *
 * @throws ProblemError what the register says is wrong, NoAnswerError where it does not answer.
 */
export async function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  const response = await call(toAddress(path, query), {
    headers: { accept: 'application/json' },
    ...(signal ? { signal } : {}),
  })
  return (await response.json()) as T
}

export type Sent = {
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** A form is sent as it is, anything else as JSON. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Writes, as the person who is signed in. An answer without a body is null. */
export async function send<T>(path: string, { method = 'POST', body, headers = {} }: Sent = {}): Promise<T> {
  const token = csrfToken()
  const isForm = body instanceof FormData
  const response = await call(`${API}${path}`, {
    method,
    headers: {
      accept: 'application/json',
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      ...(token ? { 'x-foedera-csrf': token } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  })
  return (response.status === 204 ? null : await response.json()) as T
}
