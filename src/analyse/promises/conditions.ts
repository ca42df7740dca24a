/** Words that begin a condition, up to the end of its clause, in the languages that are read. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:subject to|on condition (?:that|of)|on the condition that|provided that|conditional (?:on|upon)|contingent (?:on|upon)|pending|in return for|in exchange for)\b[^.;:()]{2,120}/giu,
  /(?:при условии|в обмен на|при наличии|под залог)[^.;:()]{2,120}/giu,
  /(?:以[^。；，以]+为条件|须经[^。；，]+|前提是[^。；]+)/gu,
]

/** The conditions that words of an agreement name, as they stand. */
export const conditionsIn = (text: string): string[] =>
  PATTERNS.flatMap(pattern => (text.match(pattern) ?? []).map(words => words.trim().replace(/[,、]$/, '')))
