/** Spellings of one sound, in the order in which they are replaced. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/t[sz]/g, 'c'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/i?y|j/g, 'i'],
  [/(.)\1/g, '$1'],
]
const SHORTEST = 4

/** A folded word of a name without what transcriptions differ in: Yakovlev, Jakowlew; Sheremetyevo, Sheremetievo. Short words stay as they are. */
export function soundForm(token: string): string {
  if (token.length < SHORTEST) return token
  let form = token
  for (const [pattern, plain] of SPELLINGS) form = form.replace(pattern, plain)
  return form
}
