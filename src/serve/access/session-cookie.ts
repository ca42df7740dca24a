/** The cookie that a browser which is signed in sends: no script of any page can read it, and no other site can have it sent. */
const NAME = 'foedera_session'

/** The header that sets it for so many seconds; over https it is never sent without. */
export const setCookie = (secret: string, seconds: number, isSecure: boolean): string =>
  `${NAME}=${secret}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`

/** The header that takes it away. */
export const endCookie = (isSecure: boolean): string => setCookie('', 0, isSecure)

/** Its value in a header `Cookie`; undefined where it is not there. */
export function cookieIn(header: string | null): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === NAME) return part.slice(at + 1).trim() || undefined
  }
  return undefined
}
