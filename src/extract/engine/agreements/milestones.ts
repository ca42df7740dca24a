import type { Status } from '../../../model/index.ts'
import { itemAt } from '../item-at.ts'
import { attributiveStatus, milestonesOf, unitSpan } from './build-draft.ts'
import type { Carried } from './carried.ts'
import type { AgreementContext } from './context.ts'
import { findDate, publicationDate, toDraftDate } from './dating.ts'
import type { DraftDate, DraftMilestone } from './draft.ts'
import type { Mention } from './mention.ts'
import { hasOwnYear, ownDate } from './mention-traits.ts'

const CONCLUDED: ReadonlySet<Status> = new Set(['signed', 'agreed', 'pledged', 'initialled', 'completed'])

/** The states told of, with their dates; one that stands in for them where only adjectives, the layout or the bundle tell. */
export function completeMilestones(
  context: AgreementContext,
  mention: Mention,
  inner: readonly Mention[],
  carried: Carried,
): DraftMilestone[] {
  const { analyser, timing } = context
  const told = milestonesOf(context, mention, carried.lastDate)
  const within = inner
    .flatMap(one => milestonesOf(context, one, carried.lastDate))
    .filter(one => one.status === 'pledged' && told.length === 0)
  const own = [...told, ...within].map(one =>
    mention.noun?.kind === 'debt' && ENDED.has(one.status) ? { ...one, status: 'agreed' as const } : one,
  )
  const signing = own.some(one => CONCLUDED.has(one.status)) ? null : signingOf(context, mention)
  if (own.length > 0)
    return [...(signing ? [signing] : []), ...own].map(one =>
      one.date || !CONCLUDED.has(one.status) || hasOwnYear(analyser, mention)
        ? one
        : { ...one, date: inferred(carried.eventDate ?? newsDate(context, mention)) },
    )
  const status =
    attributiveStatus(mention) ??
    (isNegotiated(context, mention) ? 'negotiating' : null) ??
    carried.bundleStatus ??
    (mention.noun?.kind === 'paper' ? 'signed' : 'agreed')
  const stated = findDate(analyser, mention, null, timing, carried.lastDate)
  const span = unitSpan(mention.parse, mention.at)
  const isNews = CONCLUDED.has(status) && !hasOwnYear(analyser, mention)
  const date = stated ?? (isNews ? inferred(carried.eventDate ?? publicationDate(context, span)) : null)
  return [
    {
      status,
      span,
      rule: `${analyser.kit.code}/status/${attributiveStatus(mention) ? 'adjective' : 'noun'}`,
      date,
    },
  ]
}

/** "put an end to the treaty of 1999": when it had been signed. */
function signingOf({ analyser, timing }: AgreementContext, mention: Mention): DraftMilestone | null {
  const at = ownDate(analyser, mention)
  const unit = itemAt(mention.parse.sequence.units, at)
  if (unit?.kind !== 'date') return null
  const span = { start: unit.start, end: unit.end }
  const date = toDraftDate(unit.date, span, unit.rule, timing, null, false)
  return date && { status: 'signed', span, rule: `${analyser.kit.code}/status/noun`, date }
}

/** "talks on a treaty", "directives for an agreement". */
export function isNegotiated({ analyser }: AgreementContext, { parse, phrase }: Mention): boolean {
  if (!phrase?.relation) return false
  const before = parse.phrases.find(one => one.to === phrase.preposition)
  return before !== undefined && analyser.wordSets.negotiations.has(parse.sequence.units[before.head]!.token)
}

/** A debt that is cancelled is relief agreed. */
const ENDED: ReadonlySet<Status> = new Set(['cancelled', 'terminated', 'amended'])

/** News of what was concluded, without a day, is news of the day of publication, as far as that is known. */
function newsDate(context: AgreementContext, { predicates, parse }: Mention): DraftDate | null {
  const told = predicates.find(one => one.reality === 'real' && one.status !== null)
  return told ? publicationDate(context, unitSpan(parse, told.verb.at)) : null
}

const inferred = (date: DraftDate | null): DraftDate | null => date && { ...date, isInferred: true }
