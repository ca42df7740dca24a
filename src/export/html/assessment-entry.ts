import type { Assessment } from '../../model/index.ts'
import type { Entry } from './entry.ts'
import { toQuotation } from './to-fields.ts'
import { toTitle } from './to-title.ts'

/** A judgement of the author, kept apart from what the text reports. */
export const toAssessmentEntry = ({ spans, text }: Assessment, index: number): Entry => ({
  id: `j${index + 1}`,
  kind: 'assessment',
  title: toTitle(`“${text.value}”`),
  summary: '',
  spans,
  isMarked: true,
  fields: [toQuotation('Words', 'assessment', text)],
  absent: [],
  foot: '',
})
