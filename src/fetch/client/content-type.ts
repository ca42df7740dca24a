/** What the header `Content-Type` says: the type in small letters, and the character set; null where it says nothing of use. */
export type ContentType = { readonly name: string | null; readonly charset: string | null }

const TYPE_PATTERN =
  /^[ \t]{0,20}(?<name>[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126})[ \t]{0,20}(?:;|,|$)/i
const CHARSET_PATTERN = /;[ \t]{0,20}charset[ \t]{0,20}=[ \t]{0,20}["']?(?<charset>[\w.:-]{2,40})/i
const LONGEST = 1_000

/**
 * Reads the header `Content-Type`.
 *
 * @example parseContentType('Text/HTML; charset="koi8-r"') // { name: 'text/html', charset: 'koi8-r' }
 */
export function parseContentType(header: string | undefined): ContentType {
  const text = (header ?? '').slice(0, LONGEST)
  return {
    name: TYPE_PATTERN.exec(text)?.groups?.name?.toLowerCase() ?? null,
    charset: CHARSET_PATTERN.exec(text)?.groups?.charset?.toLowerCase() ?? null,
  }
}
