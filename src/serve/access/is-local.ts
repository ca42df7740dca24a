/** Headers by which a proxy says for whom it asks: then the address of the connection is the proxy's. */
const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const
const LOOPBACK_PATTERN = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/i

/** Whether a request comes from this machine itself, and not through a proxy on it. */
export const isLocal = (address: string | undefined, header: (name: string) => string | undefined): boolean =>
  address !== undefined && LOOPBACK_PATTERN.test(address) && FORWARDING.every(name => header(name) === undefined)
