import type { Entry, Evidence, ShownEntry } from '../../data/types.ts'
import { toCsv } from '../to-csv.ts'

const COLUMNS = ['field', 'value', 'words', 'document', 'start', 'end', 'confidence', 'inferred', 'rule', 'chosenBy']

type Held = {
  readonly value: unknown
  readonly evidence: readonly Evidence[]
  readonly confidence: number
  readonly inferred?: true | undefined
  readonly rule: string
  readonly chosenBy: string
}
const isHeld = (value: unknown): value is Held =>
  typeof value === 'object' && value !== null && 'evidence' in value && 'chosenBy' in value

/** Chosen values within a field, whatever it is made of. */
function heldIn(value: unknown): readonly Held[] {
  if (isHeld(value)) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(heldIn)
}

/** An agreement as CSV: a row for each place whose words carry a value. */
export function recordCsv({ entry, quotes }: ShownEntry): string {
  const rows: unknown[][] = []
  for (const [field, value] of Object.entries(entry as Entry)) {
    for (const { value: held, evidence, confidence, inferred, rule, chosenBy } of heldIn(value)) {
      const rest = [confidence, inferred ?? false, rule, chosenBy]
      if (evidence.length === 0) rows.push([field, held, '', '', '', '', ...rest])
      for (const { documentId, spans } of evidence) {
        const key = `${documentId} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`
        rows.push([field, held, quotes[key] ?? '', documentId, spans[0]!.start, spans.at(-1)!.end, ...rest])
      }
    }
  }
  return toCsv(COLUMNS, rows)
}
