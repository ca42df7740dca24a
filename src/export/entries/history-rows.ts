import type { Decision } from '../../model/index.ts'
import type { RowsOf } from '../rows/cell.ts'
import { sayWhat } from './decision-text.ts'

type Past = { readonly decision: Decision; readonly stands: boolean }

/** Decisions as rows. */
export const HISTORY_ROWS: RowsOf<Past> = {
  name: 'decisions',
  columns: ['id', 'at', 'by', 'kind', 'what', 'why', 'stands', 'words'],
  cells: ({ decision, stands }) => [
    decision.id,
    decision.at,
    decision.by,
    decision.kind,
    sayWhat(decision),
    decision.why,
    stands ? 'yes' : 'no',
    decision.evidence?.map(({ words }) => words).join(' … '),
  ],
  table: {
    columns: [
      { title: 'id' },
      { title: 'at' },
      { title: 'by', most: 20 },
      { title: 'what', flex: 3 },
      { title: 'why', flex: 1 },
      { title: 'stands' },
    ],
    row: ({ decision, stands }) => [
      decision.id,
      decision.at,
      decision.by,
      sayWhat(decision),
      decision.why ?? '',
      stands ? 'yes' : 'no',
    ],
  },
}
