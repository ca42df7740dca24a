import type { Agreement } from '../../model/index.ts'
import { type Mark, markFound, markOne } from '../mark.ts'
import { isDate } from '../same-date.ts'
import { isSameName } from '../same-name.ts'
import type { AgreementPair } from './match-agreements.ts'

/** Its life and its place among others: milestones, the package or frame, the agreement that it follows. */
export function compareStory(pair: AgreementPair, pairs: readonly AgreementPair[]): readonly Mark[] {
  const { meant, found } = pair
  const { anchor } = meant
  const marks: Mark[] = [...compareMilestones(pair)]
  if (meant.partOf !== undefined) {
    const isRight = found.partOf !== undefined && isTarget(found.partOf.value, meant.partOf, pairs)
    marks.push(
      markOne('part of', isRight, found.partOf, { anchor, found: found.partOf?.value ?? 'none', meant: meant.partOf }),
    )
  }
  if (meant.follows) {
    const relation = found.follows?.relation
    const rest = {
      anchor,
      found: relation?.value ?? 'none',
      meant: `${meant.follows.relation} ${meant.follows.target}`,
    }
    marks.push(markOne('follows', relation?.value === meant.follows.relation, relation, rest))
  }
  return marks
}

/** A reference names another agreement by its id, or says a name; a key says a name or the other record's summary. */
function isTarget(reference: string, meant: string, pairs: readonly AgreementPair[]): boolean {
  const target = pairs.find(({ found }) => found.id === reference)
  if (!target) return isSameName(reference, meant)
  return [target.meant.summary, target.meant.entry, target.found.title.value].some(
    name => name !== undefined && isSameName(name, meant),
  )
}

type Milestone = Agreement['milestones'][number]

/** Milestones by their status, one to one, those whose date is right first; then the dates that the key gives. */
function compareMilestones({ meant, found }: AgreementPair): readonly Mark[] {
  const { anchor, milestones } = meant
  if (!milestones) return []
  const left = new Set(found.milestones)
  const listed = found.milestones.map(inWords).join('; ') || 'none'
  const marks = milestones.flatMap(({ status, date }): Mark[] => {
    const told = [status, date].filter(Boolean).join(' ')
    const fitting = [...left].filter(milestone => milestone.status.value === status)
    const isRight = (milestone: Milestone) => date == null || isDate(milestone.date?.value, date, [])
    const hit = fitting.find(isRight) ?? fitting[0]
    if (!hit) return [{ field: 'milestone', outcome: 'missed', anchor, found: listed, meant: told }]
    left.delete(hit)
    const rest = { anchor, found: inWords(hit), meant: told }
    const right = markFound('milestone', 'right', hit.status, rest)
    return date == null ? [right] : [right, markOne('milestone date', isRight(hit), hit.date, rest)]
  })
  return [
    ...marks,
    ...[...left].map(each => markFound('milestone', 'false', each.status, { anchor, found: inWords(each) })),
  ]
}

const inWords = ({ status, date }: Milestone) => [status.value, date?.value].filter(Boolean).join(' ')
