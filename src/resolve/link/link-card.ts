import type { Entry, Form } from '../../model/index.ts'
import type { Context } from '../context.ts'
import { type DayRange, dayRange } from '../values/day-range.ts'
import { hashWord } from '../words/hash-word.ts'
import { stem } from '../words/stem.ts'
import { tokensOf } from '../words/tokens-of.ts'
import { toWords, type Words } from '../words/words.ts'

/** An entry as others are linked to it: small enough to keep those of all agreements of a pair at hand. */
export type LinkCard = {
  readonly id: string
  readonly findings: readonly string[]
  readonly documents: readonly string[]
  /** Countries, else names, sorted and joined. */
  readonly sides: string
  readonly days: DayRange | null
  readonly form: Form
  /** Made when they are first asked for: most entries are never looked for. */
  readonly words: () => Words
}

export function toLinkCard(entry: Entry, context: Context): LinkCard {
  let words: Words | undefined
  return {
    id: entry.id,
    findings: entry.findings,
    documents: [...new Set(entry.title.evidence.map(({ documentId }) => documentId))],
    sides: sidesOf(entry),
    days: entry.date ? dayRange(entry.date.value) : null,
    form: entry.form.value,
    words: () => (words ??= wordsOf(`${entry.title.value} ${entry.subject.value}`, context)),
  }
}

export const sidesOf = ({ sides }: Entry): string =>
  sides
    .map(({ value: { countries, name } }) => countries[0] ?? name)
    .toSorted()
    .join('+')

/** The words of a text by what they tell. */
export const wordsOf = (text: string, { weights }: Context): Words =>
  toWords(
    tokensOf(text).map(token => {
      const word = hashWord(stem(token))
      return [word, /^\d+$/.test(token) ? 0 : weights.of(word)] as const
    }),
  )
