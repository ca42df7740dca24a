/** The cookie that a browser which is signed in sends; no script of any page can read it, and no other site can have it sent. */
const NAME = 'foedera_session'

/** The header that sets it, until a time. Over https it is never sent without. */
export function toSetCookie(secret: string, expires: string, at: string, isSecure: boolean): string {
  const seconds = Math.max(0, Math.floor((Date.parse(expires) - Date.parse(at)) / 1000))
  return `${NAME}=${secret}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`
}

/** The header that takes it away. */
export const endCookie = (isSecure: boolean): string =>
  `${NAME}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`

/** Its value in a header `Cookie`; undefined where it is not there. */
export function cookieIn(header: string | undefined): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === NAME) return part.slice(at + 1).trim() || undefined
  }
  return undefined
}
