import { FORMS, type Form } from '../../model/index.ts'
import type { Context } from '../context.ts'
import { tokensOf } from '../words/tokens-of.ts'
import { sharedWeight } from '../words/words.ts'
import { type LinkCard, wordsOf } from './link-card.ts'

const YEAR_PATTERN = /\b(?:19|20)\d{2}\b/g
const FORM_WORDS: ReadonlySet<string> = new Set(Object.keys(FORMS))

/** What a name has to score, and by how much more than the next best. */
const LEAST = 2.5
const MARGIN = 1

/**
 * The entry that a name means, such as "the framework agreement of 2016": of the same sides, not later, of the year and form that it names, with its
 * words. Null where none fits, or two fit alike.
 */
export function findTarget(
  name: string,
  from: LinkCard,
  cards: readonly LinkCard[],
  context: Context,
): LinkCard | null {
  const years = new Set((name.match(YEAR_PATTERN) ?? []).map(Number))
  const forms = tokensOf(name).filter(token => FORM_WORDS.has(token)) as Form[]
  const words = wordsOf(name, context)
  const scored = cards
    .filter(card => card.id !== from.id && card.sides === from.sides && !isLater(card, from))
    .map(card => ({ card, score: scoreOf(card, years, forms, sharedWeight(words, card.words())) }))
    .sort((a, b) => b.score - a.score || (a.card.id < b.card.id ? -1 : 1))
  const [first, second] = scored
  if (!first || first.score < LEAST) return null
  return second && first.score - second.score < MARGIN ? null : first.card
}

const isLater = ({ days: target }: LinkCard, { days: from }: LinkCard) =>
  target !== null && from !== null && target.first > from.last

function scoreOf({ days, form }: LinkCard, years: ReadonlySet<number>, forms: readonly Form[], shared: number): number {
  const year = days === null ? null : new Date(days.first * 86_400_000).getUTCFullYear()
  const ofYear = years.size === 0 || year === null ? 0 : years.has(year) ? 2 : -3
  const ofForm = forms.length === 0 ? 0 : forms.includes(form) ? 1 : -0.5
  return ofYear + ofForm + Math.min(3, shared / 30)
}
