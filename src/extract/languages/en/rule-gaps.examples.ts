import type { KnownGap } from '../../examples/example.ts'

/** Wordings of values and names that the rules do not manage yet. */
export const RULE_GAPS: readonly KnownGap[] = [
  {
    reason: 'the past of "to win" taken for a currency',
    rule: 'en/money/unit-before-number',
    wording: 'He won 4 million votes.',
    value: null,
  },
  {
    reason: 'a small "may" or "march" beside a number taken for a month',
    rule: 'en/date/month-day',
    wording: 'They march 20 miles a day.',
    value: null,
  },
  {
    reason: 'a small "may" or "march" beside a number taken for a month',
    rule: 'en/date/day-month',
    wording: 'Some of the 8 may win.',
    value: null,
  },
  {
    reason: 'a small "march" taken for a month',
    rule: 'en/date/last-month-name',
    wording: 'The last march was long.',
    value: null,
  },
  {
    reason: 'a preposition and the year taken before the rest is seen',
    rule: 'en/date/iso',
    wording: 'The entry of [2014-05-21] is blank.',
    value: '2014-05-21',
  },
  {
    reason: 'a field in small letters behind "ministry of"',
    rule: 'en/name/government-body',
    wording: '[Kenya’s ministry of water] hesitated.',
    value: 'Kenya’s ministry of water; government; KE',
  },
  {
    reason: 'an office of cabinet rank of East Africa',
    rule: 'en/name/office-before-person',
    wording: '[Kenya’s Cabinet Secretary for Transport James Macharia] hesitated.',
    value: 'James Macharia; person; KE; Cabinet Secretary for Transport',
  },
]
