import type { MiddlewareHandler } from 'hono'
import { ProblemError } from '../problem/problem-error.ts'

const PORT_PATTERN = /:\d{1,5}$/
const IPV4_PATTERN = /^\d{1,3}(?:\.\d{1,3}){3}$/
const LOOPBACK_NAMES = ['localhost', 'ip6-localhost']

/**
 * Refuses requests for names that are not this server's. A page elsewhere whose name is made to lead here (DNS rebinding) sends its own name, which the
 * browser does not let it change; an IP address cannot be made to lead elsewhere.
 */
export function checkHost(names: readonly string[]): MiddlewareHandler {
  const known = new Set([...LOOPBACK_NAMES, ...names].map(name => name.toLowerCase()))
  return async (context, next) => {
    const host = (context.req.header('host') ?? '').toLowerCase()
    const name = host.replace(PORT_PATTERN, '')
    if (!known.has(name) && !isAddress(name)) throw new ProblemError('bad-host', { host: host.slice(0, 100) })
    await next()
  }
}

const isAddress = (name: string): boolean => IPV4_PATTERN.test(name) || (name.startsWith('[') && name.endsWith(']'))
