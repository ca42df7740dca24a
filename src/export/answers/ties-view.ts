import { COMPONENTS, LEVEL, type Ties, type TiesYear, VERDICTS } from '../../analyse/index.ts'
import type { AnswerView, Sheet } from './answer-view.ts'
import { bar } from './bar.ts'
import { sayCount } from './say-count.ts'
import { say, sayInterval, sayMoney, sayP, sayShare, sayShareInterval } from './say-number.ts'
import { sayYears } from './say-years.ts'
import { totalLines } from './total-lines.ts'

/** Ties of a pair for people. */
export function tiesView(ties: Ties): AnswerView {
  const { pair, verdict, total, beside, undated, notes } = ties
  const word = VERDICTS[verdict.word]
  return {
    title: `Ties of ${pair.join(' and ')}, ${sayYears(ties)}`,
    lead: [
      `${word[0]!.toUpperCase()}${word.slice(1)}. ${verdict.reason}`,
      `${sayCount(total.agreements.n, 'agreement')} (${say(total.agreements.expected)} to be expected by their confidence${interval(total.agreements.interval)}), ` +
        `legal weight ${say(total.legalWeight.value, 2)}, ${sayCount(total.sectors.value, 'sector')}, ${sayShare(total.delivered.share)} carried out` +
        `${total.delivered.shareInterval ? ` (${sayShareInterval(total.delivered.shareInterval)} %)` : ''}, ` +
        `${sayCount(meetingsOf(total.meetings), 'meeting')} (${total.meetings.leaders} of leaders), ${sayCount(total.statements, 'statement')}, ${sayCount(total.documents, 'document')}.`,
      ...totalLines(total.money),
      ...halvesLine(ties),
      `To list the agreements: ${total.agreements.list}`,
    ],
    sheets: [yearSheet(ties), trendSheet(ties)],
    notes: [
      ...(beside.n > 0
        ? [`Beside them ${sayCount(beside.n, 'agreement')} with more sides, counted nowhere here: ${beside.list}`]
        : []),
      ...(undated.n > 0
        ? [
            `${undated.n === 1 ? 'One agreement has no date and is' : `${undated.n} agreements have no date and are`} left out.`,
          ]
        : []),
      ...notes,
    ],
  }
}

const interval = (between: readonly [number, number] | null | undefined) =>
  between ? `; 95 %: ${sayInterval(between)}` : ''
const meetingsOf = ({ leaders, ministers, others }: TiesYear['meetings']) => leaders + ministers + others

function halvesLine({ comparisons: { halves, others }, years }: Ties): string[] {
  if (!halves) return []
  const { earlier, later, p } = halves
  const grew = others.grewLess === null ? '' : ` ${sayShare(others.grewLess)} of ${others.pairs} other pairs grew less.`
  const counted = p < LEVEL ? ' These are counts, which more news lifts too; the verdict does not rest on them.' : ''
  const silent = years.some(({ documents }) => documents === 0)
    ? ' Years of which no document speaks count as years without.'
    : ''
  return [
    `Agreements a year: ${say(earlier.perYear, 2)} in ${earlier.from}–${earlier.to}, ${say(later.perYear, 2)} in ${later.from}–${later.to} (p = ${sayP(p)}, exact binomial).${counted}${silent}${grew}`,
  ]
}

function yearSheet({ years }: Ties): Sheet {
  const most = Math.max(0, ...years.map(({ agreements }) => agreements.value))
  return {
    name: 'years',
    columns: [
      'year',
      'documents',
      'agreements',
      'expected',
      'expectedLow',
      'expectedHigh',
      'legalWeight',
      'newSectors',
      'newSectorCodes',
      'usd',
      'usdAgreements',
      'delivered',
      'meetingsOfLeaders',
      'meetingsOfMinisters',
      'otherMeetings',
      'statements',
      'agreementsPer100Documents',
      'legalWeightPer100Documents',
      'newSectorsPer100Documents',
      'usdPer100Documents',
      'deliveredPer100Documents',
      'meetingsPer100Documents',
      'statementsPer100Documents',
      'index',
      'indexLow',
      'indexHigh',
      'indexOfCounts',
      'indexPer100Documents',
      'list',
    ],
    rows: years.map(each => [
      each.year,
      each.documents,
      each.agreements.value,
      each.agreements.expected,
      each.agreements.interval?.[0],
      each.agreements.interval?.[1],
      each.legalWeight.value,
      each.newSectors.value,
      each.newSectors.codes.join('; '),
      Number(each.dollars.value),
      each.dollars.n,
      each.delivered.value,
      each.meetings.leaders,
      each.meetings.ministers,
      each.meetings.others,
      each.statements,
      ...Object.values(each.per100Documents).map(value => value ?? undefined),
      each.index?.value,
      each.index?.interval?.[0],
      each.index?.interval?.[1],
      each.index?.plain,
      each.index?.perDocument,
      each.agreements.list,
    ]),
    table: {
      columns: [
        { title: 'year' },
        { title: 'agreements', align: 'right' },
        { title: '' },
        { title: 'weight', align: 'right' },
        { title: 'new sectors', align: 'right' },
        { title: 'usd', align: 'right' },
        { title: 'done', align: 'right' },
        { title: 'meetings', align: 'right' },
        { title: 'said', align: 'right' },
        { title: 'docs', align: 'right' },
        { title: 'per 100', align: 'right' },
        { title: 'index', align: 'right' },
        { title: '95 %' },
      ],
      rows: years.map(each => [
        String(each.year),
        String(each.agreements.value),
        bar(each.agreements.value, most),
        say(each.legalWeight.value, 2),
        String(each.newSectors.value),
        each.dollars.n === 0 ? '' : sayMoney(each.dollars.value),
        String(each.delivered.value),
        String(meetingsOf(each.meetings)),
        String(each.statements),
        String(each.documents),
        say(each.per100Documents.agreements),
        say(each.index?.value),
        sayInterval(each.index?.interval),
      ]),
    },
  }
}

/** Of fewer years a trend is not shown on a terminal: no order of three is beyond chance. */
const LEAST_YEARS = 4

function trendSheet({ trends }: Ties): Sheet {
  const name = (component: string) =>
    component in COMPONENTS ? COMPONENTS[component as keyof typeof COMPONENTS] : 'US dollars'
  return {
    name: 'trends',
    columns: [
      'component',
      'per',
      'years',
      's',
      'variance',
      'tau',
      'z',
      'p',
      'method',
      'autocorrelation',
      'inflation',
      'slope',
      'slopeLow',
      'slopeHigh',
    ],
    rows: trends.map(({ component, per, n, s, variance, tau, z, p, method, autocorrelation, inflation, sen }) => [
      component,
      per,
      n,
      s,
      variance,
      tau,
      z,
      p,
      method,
      autocorrelation,
      inflation,
      sen?.slope,
      sen?.interval?.[0],
      sen?.interval?.[1],
    ]),
    table: {
      columns: [
        { title: 'trend of', flex: 1 },
        { title: 'per' },
        { title: 'years', align: 'right' },
        { title: "Kendall's S", align: 'right' },
        { title: 'p', align: 'right' },
        { title: "Sen's slope", align: 'right' },
      ],
      rows: trends
        .filter(({ n, variance }) => n >= LEAST_YEARS && variance > 0)
        .map(({ component, per, n, s, p, sen }) => [
          name(component),
          per,
          String(n),
          say(s),
          sayP(p),
          component === 'dollars' ? sayMoney(String(Math.abs(Math.round(sen?.slope ?? 0)))) : say(sen?.slope, 3),
        ]),
    },
  }
}
