/** What is counted in parts, by which two agreements of one project are told apart. */
const PARTS: ReadonlySet<string> = new Set(
  'phase stage block unit lot section tranche line train package round batch part etap faza ochered blok'.split(' '),
)
const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
  }),
)
const SHORT_NUMBER_PATTERN = /^\d{1,2}$/
const ORDINAL_PATTERN = /^(\d{1,2})(?:st|nd|rd|th)$/

/** The numbered parts that folded words name, such as `phase:2` for "the second phase" and for "Phase II". */
export function ordinalsOf(tokens: readonly string[]): string[] {
  const found: string[] = []
  for (const [at, token] of tokens.entries()) {
    if (!PARTS.has(token)) continue
    const number = cardinal(tokens[at + 1]) ?? ordinal(tokens[at - 1])
    if (number !== null) found.push(`${token}:${number}`)
  }
  return found
}

function cardinal(token: string | undefined): number | null {
  if (token === undefined) return null
  return SHORT_NUMBER_PATTERN.test(token) ? Number(token) : (NUMBERS.get(token) ?? null)
}

function ordinal(token: string | undefined): number | null {
  if (token === undefined) return null
  const number = ORDINAL_PATTERN.exec(token)
  return number ? Number(number[1]) : (NUMBERS.get(token) ?? null)
}
