import type { Agreement } from '../../model/index.ts'
import type { AnswerKey, KeyAgreement } from '../answer-key.ts'
import { distance, findAnchor, overlaps, spansOf } from '../places.ts'
import { saysKind } from './kind.ts'

/** A record of the key and the finding that answers to it. */
export type AgreementPair = { readonly meant: KeyAgreement; readonly found: Agreement }

export type AgreementMatch = {
  readonly pairs: readonly AgreementPair[]
  readonly missed: readonly KeyAgreement[]
  /** Findings that answer to nothing in the key, not even to an optional record. */
  readonly extra: readonly Agreement[]
}

/** How far from an anchor a finding may stand and still answer to it. */
const FARTHEST = 60
const LONGEST = 2000
const ENDED: readonly string[] = ['cancelled', 'rejected']

/**
 * Pairs the records of a key with what was found: a finding answers to a record when one of its spans lies at the record's
 * anchor and they share a country; the best pairs first, one to one. Cancelled and rejected agreements answer only to records that
 * say so, and are never false: whether to record what did not come about is a matter of taste.
 */
export function matchAgreements(key: AnswerKey, agreements: readonly Agreement[], text: string): AgreementMatch {
  const candidates = key.agreements
    .flatMap(meant => agreements.map(found => ({ meant, found, score: toScore(meant, found, text) })))
    .filter(candidate => candidate.score !== null)
    .sort((a, b) => b.score! - a.score!)
  const answers = new Map<KeyAgreement, Agreement>()
  const taken = new Set<Agreement>()
  for (const { meant, found } of candidates) {
    if (answers.has(meant) || taken.has(found)) continue
    answers.set(meant, found)
    taken.add(found)
  }
  const optional = key.optional.flatMap(record => findAnchor(text, record.anchor) ?? [])
  const isOptional = (found: Agreement) => spansOf(found).some(span => optional.some(place => overlaps(span, place)))
  return {
    pairs: key.agreements.flatMap(meant => (answers.has(meant) ? [{ meant, found: answers.get(meant)! }] : [])),
    missed: key.agreements.filter(meant => !answers.has(meant)),
    extra: agreements.filter(found => !taken.has(found) && !hasEnded(found) && !isOptional(found)),
  }
}

const hasEnded = (found: Agreement) => ENDED.includes(found.status.value)

/** How well a finding answers to a record, or null where it does not. */
function toScore(meant: KeyAgreement, found: Agreement, text: string): number | null {
  const place = findAnchor(text, meant.anchor)
  if (place === null || (hasEnded(found) && ![meant.status, ...meant.accept.status].some(isEnd))) return null
  const { spans, subject, title, form, parties, amounts } = found
  const own = spansOf([spans, subject, title, form, parties, amounts])
  const near = Math.min(...own.map(span => distance(span, place)))
  const shared = found.countries.filter(({ value }) => meant.countries.includes(value)).length
  if (near > FARTHEST || (meant.countries.length > 0 && shared === 0)) return null
  const size = Math.min(...own.filter(span => overlaps(span, place)).map(span => span.end - span.start), LONGEST)
  // A span over the anchor counts before a near one, then shared countries and kind, then the tighter span.
  return (near === 0 ? 100 : 50 - near / 2) + shared * 5 + (saysKind(meant, found) ? 8 : 0) - size / 200
}

const isEnd = (status: string) => ENDED.includes(status)
