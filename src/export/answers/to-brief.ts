import { BEARINGS, type Brief, PROMISE_STATES, type PromiseState, type Quoted, VERDICTS } from '../../analyse/index.ts'
import { country } from '../../knowledge/index.ts'
import { plainMarkdown as plain } from '../plain-markdown.ts'
import { sayCount } from './say-count.ts'
import { say, sayInterval, sayMoney, sayShare } from './say-number.ts'
import { sayYears } from './say-years.ts'
import { totalLines } from './total-lines.ts'

/** A briefing on two countries in Markdown, with footnotes that quote. Nothing of a source becomes a link, an image or HTML. */
export function toBrief(brief: Brief): string {
  const notes = new Footnotes()
  const { ties, currency, promises, asymmetry, claims, agreements, statements } = brief
  const [a, b] = ties.pair
  const { total, verdict } = ties
  const list = (command: string) => `\`${command}\``
  const sections = [
    `# ${nameOf(a)} and ${nameOf(b)}, ${sayYears(ties)}`,
    `**${upperFirst(VERDICTS[verdict.word])}.** ${verdict.reason}`,
    bullets([
      `${sayCount(total.agreements.n, 'agreement')}, legal weight ${say(total.legalWeight.value, 2)}, ${sayCount(total.sectors.value, 'sector')}, ${sayCount(total.documents, 'document')} (${list(total.agreements.list)})`,
      `${total.delivered.n} of ${total.agreements.n} ${total.delivered.n === 1 ? 'is or was' : 'are or were'} carried out${total.delivered.share === null ? '' : ` (${sayShare(total.delivered.share)})`}`,
      ...totalLines(total.money),
    ]),
    '## Year by year',
    table(
      ['year', 'agreements', 'weight', 'new sectors', 'USD', 'carried out', 'meetings', 'documents', 'index', '95 %'],
      toStretches(ties.years).map(({ each, until }) => [
        until === each.year ? String(each.year) : `${each.year}–${until}`,
        String(each.agreements.value),
        say(each.legalWeight.value, 2),
        each.newSectors.codes.join(', '),
        each.dollars.n === 0 ? '' : sayMoney(each.dollars.value),
        String(each.delivered.value),
        String(each.meetings.leaders + each.meetings.ministers + each.meetings.others),
        String(each.documents),
        say(each.index?.value),
        sayInterval(each.index?.interval),
      ]),
    ),
    ...(agreements.length > 0
      ? [
          '## Newest agreements',
          bullets(
            agreements.map(
              ({ title, date, status, form, amounts, quotes, id }) =>
                `${date ? `${plain(date)}: ` : ''}${plain(toSentence(title))} (${[form, status, ...amounts].map(plain).join(', ')})${quotes.map(quote => notes.add(quote)).join('')} \`${id}\``,
            ),
          ),
        ]
      : []),
    ...(currency && currency.agreements.n > 0
      ? [
          '## In whose currency',
          `Of ${sayCount(currency.agreements.n, 'agreement')} with an amount ${currency.byAccount.own.n} ${currency.byAccount.own.n === 1 ? 'is' : 'are'} stated in a currency of one of the two (${list(currency.agreements.list)}).`,
          table(
            ['currency', 'agreements', 'share', 'value', 'in USD'],
            currency.account.map(each => [
              each.currency,
              String(each.n),
              sayShare(each.share),
              sayMoney(each.value),
              each.dollars === '0' ? '–' : sayMoney(each.dollars),
            ]),
          ),
        ]
      : []),
    ...(promises
      ? [
          `## What has become of promises, as of ${promises.asOf}`,
          table(
            ['state', 'agreements', 'meaning'],
            Object.entries(promises.states).map(([state, { n }]) => [
              state,
              String(n),
              PROMISE_STATES[state as PromiseState],
            ]),
          ),
        ]
      : []),
    ...(asymmetry
      ? [
          '## Who tells of what',
          `Listed by sources of both: ${asymmetry.both.n}; of ${a} only: ${asymmetry.onlyFirst.n}; of ${b} only: ${asymmetry.onlySecond.n}; of neither: ${asymmetry.neither.n}.`,
          asymmetry.notes.join(' '),
        ]
      : []),
    ...(claims.claims.length > 0
      ? [
          '## What sources claim',
          bullets(
            claims.claims.map(
              ({ text, speaker, publisher, published, documentId, topics, isAhead }) =>
                `${topics.join(', ')}${isAhead ? ' (to come)' : ''}: “${plain(text)}”${speaker ? ` (${plain(speaker)})` : ''}${notes.add({ words: text, documentId, ...(publisher ? { publisher } : {}), ...(published ? { published } : {}) })}`,
            ),
          ),
          'What the figures say:',
          bullets(
            (claims.bearings[ties.pair.join('-')] ?? []).map(
              ({ topic, bearing, figures, n, list: command }) =>
                `${topic}: ${BEARINGS[bearing]}. ${figures} (n = ${n}, ${list(command)})`,
            ),
          ),
        ]
      : []),
    ...(statements.length > 0
      ? [
          '## What they say',
          bullets(
            statements.map(({ speaker, quote }) => `${plain(speaker)}: “${plain(quote.words)}”${notes.add(quote)}`),
          ),
        ]
      : []),
    '## How this was made',
    `Foedera, from ${sayCount(total.documents, 'document')} that mention both. The index is the mean percentile among ${ties.comparisons.others.pairs} other pairs; docs/answers.md tells how each figure is made. ${[...leftOutOf(ties), ...ties.notes, ...claims.notes].join(' ')}`.trim(),
    notes.text(),
  ]
  return `${sections.filter(part => part !== '').join('\n\n')}\n`
}

/** What is counted nowhere in it. */
const leftOutOf = ({ beside, undated }: Brief['ties']) => [
  ...(beside.n > 0
    ? [`Counted nowhere here: ${sayCount(beside.n, 'agreement')} of the two with others (\`${beside.list}\`).`]
    : []),
  ...(undated.n > 0 ? [`Left out: ${sayCount(undated.n, 'agreement')} of the two without a date.`] : []),
]

const nameOf = (code: string) => country(code)?.name ?? code
/** A title is the words of a source, cut out of a sentence. */
const toSentence = (title: string) => upperFirst(title.endsWith('.') ? title.slice(0, -1) : title)

/** Years one by one, and those that follow one another and have nothing at all together. */
function toStretches(years: Brief['ties']['years']) {
  const stretches: { each: (typeof years)[number]; until: number }[] = []
  const isEmpty = ({ documents, agreements, meetings, statements }: (typeof years)[number]) =>
    documents + agreements.n + meetings.leaders + meetings.ministers + meetings.others + statements === 0
  for (const each of years) {
    const last = stretches.at(-1)
    if (last && isEmpty(each) && isEmpty(last.each)) last.until = each.year
    else stretches.push({ each, until: each.year })
  }
  return stretches
}

const upperFirst = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
const bullets = (lines: readonly string[]) => lines.map(line => `- ${line}`).join('\n')
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length === 0 ? '' : [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')

/** Quotations as footnotes; the same words of the same document are one. */
class Footnotes {
  readonly #numbers = new Map<string, number>()
  readonly #lines: string[] = []

  add(quote: Quoted): string {
    const key = `${quote.documentId} ${quote.words}`
    const known = this.#numbers.get(key)
    const number = known ?? this.#lines.length + 1
    if (known === undefined) {
      this.#numbers.set(key, number)
      this.#lines.push(`[^${number}]: ${toNote(quote)}`)
    }
    return `[^${number}]`
  }

  text = (): string => this.#lines.join('\n')
}

const toNote = ({ words, publisher, title, published, url, documentId }: Quoted) =>
  `“${plain(words)}” ${[publisher, title, published, url].flatMap(part => (part === undefined ? [] : [plain(part)])).join(', ')}${publisher || title || published || url ? ', ' : ''}document \`${documentId.slice(0, 16)}\``
