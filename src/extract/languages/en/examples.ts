import type { LanguageExamples } from '../../examples/example.ts'
import { AGREEMENT_VALUE_EXAMPLES } from './agreement-values.examples.ts'
import { AGREEMENT_EXAMPLES } from './agreements.examples.ts'
import { DATE_EXAMPLES } from './dates.examples.ts'
import { EVENT_EXAMPLES } from './events.examples.ts'
import { KNOWN_GAPS } from './known-gaps.examples.ts'
import { MONEY_EXAMPLES } from './money.examples.ts'
import { NAME_EXAMPLES } from './names.examples.ts'
import { NEWS_EXAMPLES } from './news.examples.ts'
import { OFFICIAL_AGREEMENT_EXAMPLES } from './official-agreements.examples.ts'
import { QUANTITY_EXAMPLES } from './quantities.examples.ts'
import { STATEMENT_EXAMPLES } from './statements.examples.ts'

/** All examples of English. */
export const EXAMPLES: LanguageExamples = {
  money: MONEY_EXAMPLES,
  dates: DATE_EXAMPLES,
  quantities: QUANTITY_EXAMPLES,
  names: NAME_EXAMPLES,
  agreements: { ...AGREEMENT_EXAMPLES, ...AGREEMENT_VALUE_EXAMPLES, ...NEWS_EXAMPLES, ...OFFICIAL_AGREEMENT_EXAMPLES },
  statements: STATEMENT_EXAMPLES,
  events: EVENT_EXAMPLES,
  knownGaps: KNOWN_GAPS,
}
