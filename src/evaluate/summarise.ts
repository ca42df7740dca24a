import { bootstrap, middle } from './bootstrap.ts'
import type { Evaluation } from './evaluate.ts'
import type { Field } from './fields.ts'
import { type Figures, type Tally, tally, toFigures } from './tally.ts'

/** One row of a table of results. */
export type FieldSummary = Tally &
  Figures & {
    readonly field: Field
    /** How many there are in the keys; of fields with one answer, how many were compared. */
    readonly n: number
    /** The 95 % interval of F1 over documents, or null where there are too few of them. */
    readonly interval: { readonly low: number; readonly high: number } | null
  }

export type Summary = {
  readonly documents: number
  /** Documents that tell of no agreement although they look so, and those of them in which one was found. */
  readonly negatives: { readonly n: number; readonly withFalse: number }
  readonly fields: readonly FieldSummary[]
}

/** With fewer documents an interval would promise more than it can hold. */
const FEWEST = 5

/** Adds up evaluations: the figures of every field that anything was compared in, with bootstrap intervals over documents. */
export function summarise(evaluations: readonly Evaluation[]): Summary {
  const totals = tally(evaluations.flatMap(({ marks }) => marks))
  const byDocument = evaluations.map(({ marks }) => tally(marks))
  const values = new Map([...totals.keys()].map(field => [field, [] as number[]]))
  if (evaluations.length >= FEWEST) {
    const columns = [...totals.keys()].map(field => ({ field, counts: byDocument.map(counts => counts.get(field)) }))
    bootstrap(evaluations.length, drawn => {
      for (const { field, counts } of columns) {
        const { f1 } = toFigures(weigh(counts, drawn))
        if (f1 !== null) values.get(field)!.push(f1)
      }
    })
  }
  const negatives = evaluations.filter(({ negative }) => negative)
  return {
    documents: evaluations.length,
    negatives: { n: negatives.length, withFalse: negatives.filter(hasFalseAgreement).length },
    fields: [...totals].map(([field, total]) => ({
      field,
      n: total.right + total.missed,
      ...total,
      ...toFigures(total),
      interval: middle(values.get(field)!),
    })),
  }
}

const hasFalseAgreement = ({ marks }: Evaluation) =>
  marks.some(({ field, outcome }) => field === 'agreement' && outcome === 'false')

/** The sum of the documents' counts, each as often as it was drawn. */
function weigh(counts: readonly (Tally | undefined)[], drawn: Uint32Array): Tally {
  const sum = { right: 0, false: 0, missed: 0 }
  for (const [i, count] of counts.entries()) {
    const times = drawn[i]!
    if (!count || times === 0) continue
    sum.right += times * count.right
    sum.false += times * count.false
    sum.missed += times * count.missed
  }
  return sum
}
