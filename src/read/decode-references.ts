/**
 * Character references that pages are full of; rarer names are left to the parser. A blank that may not break is a blank here:
 * Readability would write it as a reference again and parse that.
 */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  shy: '\u00ad',
  euro: '€',
  pound: '£',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  eacute: 'é',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  egrave: 'è',
  agrave: 'à',
  ouml: 'ö',
  auml: 'ä',
  uuml: 'ü',
  atilde: 'ã',
  otilde: 'õ',
}
const REFERENCE_PATTERN = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[a-zA-Z]{2,10}));/g
/** What Windows-1252 has in place of control signs, and pages mean by numbers such as `&#146;`. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Puts signs in place of character references. The parser makes a node of every reference that it meets, so that a page full of
 * them would take it more time and memory than one full of words.
 */
export function decodeReferences(text: string): string {
  const plain = text.replaceAll('\u00a0', ' ')
  if (!plain.includes('&')) return plain
  return plain.replace(REFERENCE_PATTERN, (reference, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? reference
    return toSign(decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16))
  })
}

function toSign(code: number): string {
  if (code === 0xa0) return ' '
  if (code >= 0x80 && code < 0xa0) return WINDOWS_1252[code - 0x80]!
  const isSign = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isSign ? String.fromCodePoint(code) : '\uFFFD'
}
