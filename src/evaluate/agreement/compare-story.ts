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

function compareMilestones({ meant, found }: AgreementPair): readonly Mark[] {
  const { anchor, milestones } = meant
  if (!milestones) return []
  type Told = { readonly status: string; readonly date?: string | null | undefined }
  const inWords = ({ status, date }: Told) => [status, date].filter(Boolean).join(' ')
  const toTold = ({ status, date }: Agreement['milestones'][number]) => ({ status: status.value, date: date?.value })
  const isSame = (key: Told, told: Told) =>
    key.status === told.status && (key.date == null || isDate(told.date ?? undefined, key.date, []))
  const listed = found.milestones.map(milestone => inWords(toTold(milestone))).join('; ')
  return [
    ...milestones.map((key): Mark => {
      const hit = found.milestones.find(milestone => isSame(key, toTold(milestone)))
      return hit
        ? markFound('milestone', 'right', hit.status, { anchor, found: inWords(toTold(hit)), meant: inWords(key) })
        : { field: 'milestone', outcome: 'missed', anchor, found: listed, meant: inWords(key) }
    }),
    ...found.milestones
      .filter(milestone => !milestones.some(key => isSame(key, toTold(milestone))))
      .map(milestone =>
        markFound('milestone', 'false', milestone.status, { anchor, found: inWords(toTold(milestone)) }),
      ),
  ]
}
