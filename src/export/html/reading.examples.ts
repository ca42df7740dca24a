import type { Evidenced, Reading, Span } from '../../model/index.ts'
import { toDocument } from '../../read/index.ts'

/** A reading by hand that holds something in every field, for the tests of the page. */

const TEXT = `MOSCOW, May 8 — In Moscow, Russia and China signed a memorandum on gas supplies, No. 17, worth about $400 billion for 30 years.
It amends the 2009 accord. Gazprom will supply 38 billion cubic metres a year, the ministry said.
“We are grateful to our friends,” President Putin told Xi Jinping.
The union includes Russia, Belarus and Armenia.
A powerful alliance against <b>hegemony</b> & fear.
Under the 2009 accord loans of 1.2 to 1.5 billion yuan were pledged.

Share this:
Facebook
Leave a Reply
Your email address will not be published.`

export const DOCUMENT = toDocument({
  title: 'Russia and China sign <script>alert(1)</script>',
  text: TEXT,
  published: '2015-05-08',
  publisher: 'The Northern Dispatch',
})

/** The span of words that stand in the text. */
export function spanOf(words: string, from = 0): Span {
  const start = DOCUMENT.text.indexOf(words, from)
  if (start === -1) throw new Error(`the text does not hold ${words}`)
  return { start, end: start + words.length }
}

const says = <T>(value: T, words: string, rule: string, confidence = 0.9): Evidenced<T> => ({
  value,
  spans: [spanOf(words)],
  confidence,
  rule,
})
const infers = <T>(value: T, words: string, rule: string): Evidenced<T> => ({
  ...says(value, words, rule, 0.45),
  inferred: true,
})

const SIGNED = says('signed' as const, 'signed', 'en/status/sign')
const DATED = says('2015-05-08', 'May 8', 'en/date/month-day')

export const READING: Reading = {
  document: DOCUMENT,
  agreements: [
    {
      id: 'gas',
      spans: [spanOf('Russia and China signed a memorandum on gas supplies, No. 17')],
      title: says('gas supplies', 'gas supplies', 'en/agreement/conclude'),
      subject: says('gas supplies', 'gas supplies', 'en/agreement/conclude'),
      form: says('memorandum', 'memorandum', 'en/form/words'),
      instrument: says('supply', 'supply', 'en/instrument/words'),
      status: SIGNED,
      reached: SIGNED,
      date: DATED,
      sides: [
        says({ name: 'Russia', kind: 'state', countries: ['RU'] }, 'Russia and China', 'en/side/pair'),
        says({ name: 'China', kind: 'state', countries: ['CN'] }, 'Russia and China', 'en/side/pair'),
      ],
      countries: [says('RU', 'Russia and China', 'en/side/pair'), says('CN', 'Russia and China', 'en/side/pair')],
      parties: [
        says(
          { name: 'Gazprom', type: 'company', country: 'RU', id: 'Q102673', roles: ['seller'], onBehalfOf: 'Russia' },
          'Gazprom',
          'en/party/subject',
        ),
      ],
      sectors: [says('science-technology', 'gas', 'en/sector/words', 0.4)],
      amounts: [
        says(
          {
            value: '400000000000',
            currency: 'USD',
            qualifier: 'about',
            of: 'total',
            settlement: ['CNY', 'RUB'],
          },
          'about $400 billion',
          'en/money/symbol-before-number',
        ),
      ],
      terms: [
        says({ kind: 'duration', value: 'P30Y' }, '30 years', 'en/term/for'),
        says(
          { kind: 'quantity', value: '38000000000', unit: 'm3', per: 'year' },
          '38 billion cubic metres a year',
          'en/term/quantity',
        ),
      ],
      places: [says({ name: 'Moscow', country: 'RU' }, 'Moscow', 'en/place/in')],
      number: says('17', 'No. 17', 'en/number/no'),
      count: says(1, 'a memorandum', 'en/count/article'),
      milestones: [{ status: SIGNED, date: DATED }],
      partOf: says('The May summit', 'It amends', 'en/part/of'),
      follows: {
        relation: says('amends', 'amends', 'en/follows/amend'),
        target: says('accord', 'the 2009 accord', 'en/follows/amend'),
      },
      attribution: says({ name: 'the ministry' }, 'the ministry said', 'en/attribution/said'),
      confidence: 0.9,
    },
    {
      id: 'accord',
      spans: [spanOf('Under the 2009 accord loans of 1.2 to 1.5 billion yuan were pledged')],
      title: says('2009 accord', '2009 accord loans', 'en/agreement/noun'),
      subject: says('loans', 'loans', 'en/agreement/noun'),
      form: infers(
        'agreement',
        'Under the 2009 accord loans of 1.2 to 1.5 billion yuan were pledged',
        'en/form/default',
      ),
      instrument: says('loan', 'loans', 'en/instrument/words'),
      status: says('pledged', 'pledged', 'en/status/pledge'),
      reached: says('pledged', 'pledged', 'en/status/pledge'),
      sides: [],
      countries: [],
      parties: [],
      sectors: [],
      amounts: [
        says(
          { value: '1200000000', upper: '1500000000', currency: 'CNY', qualifier: 'exact', of: 'annual' },
          '1.2 to 1.5 billion yuan',
          'en/money/range',
        ),
      ],
      terms: [],
      places: [],
      milestones: [],
      confidence: 0.6,
    },
  ],
  statements: [
    {
      id: 'thanks',
      spans: [spanOf('“We are grateful to our friends,” President Putin told Xi Jinping.')],
      speaker: says(
        { name: 'Vladimir Putin', office: 'President', country: 'RU' },
        'President Putin',
        'en/speech/tell',
      ),
      mode: says('direct', 'We are grateful to our friends,', 'en/speech/quoted'),
      quote: says('We are grateful to our friends,', 'We are grateful to our friends,', 'en/speech/quoted'),
      addressee: says({ name: 'Xi Jinping' }, 'Xi Jinping', 'en/speech/tell'),
      date: DATED,
      about: ['gas'],
    },
  ],
  events: [
    {
      id: 'signing',
      spans: [spanOf('In Moscow, Russia and China signed')],
      kind: says('signing', 'signed', 'en/event/signing'),
      participants: [says({ name: 'Russia' }, 'Russia and China', 'en/event/who')],
      place: says({ name: 'Moscow', country: 'RU' }, 'In Moscow', 'en/event/where'),
      date: infers('2015-05-08', 'May 8', 'en/event/when'),
    },
  ],
  memberships: ['RU', 'BY', 'AM'].map((code, i) => ({
    spans: [spanOf('The union includes Russia, Belarus and Armenia')],
    member: says(code, ['Russia, Belarus', 'Belarus', 'Armenia'][i]!, 'en/member/list'),
    organisation: says({ name: 'Eurasian Economic Union' }, 'The union', 'en/member/list'),
    asOf: DATED,
  })),
  assessments: [
    {
      spans: [spanOf('A powerful alliance against <b>hegemony</b> & fear')],
      text: says(
        'A powerful alliance against <b>hegemony</b> & fear',
        'A powerful alliance against <b>hegemony</b> & fear',
        'en/assessment/own',
      ),
    },
  ],
}

/** The same text with nothing found in it. */
export const EMPTY: Reading = {
  document: DOCUMENT,
  agreements: [],
  statements: [],
  events: [],
  memberships: [],
  assessments: [],
}
