/**
 * The text as a document keeps it: CR LF and CR become LF, NUL and lone surrogates become U+FFFD, one unit for one. Nothing
 * else changes; cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
  let clean = text
  if (clean.includes('\r')) clean = clean.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (clean.includes('\0')) clean = clean.replaceAll('\0', '\uFFFD')
  return clean.isWellFormed() ? clean : clean.toWellFormed()
}
