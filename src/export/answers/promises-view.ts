import { type AgreementPromise, PROMISE_STATE_NAMES, PROMISE_STATES, type Promises } from '../../analyse/index.ts'
import type { AnswerView, Sheet } from './answer-view.ts'
import { bar } from './bar.ts'
import { sayCount } from './say-count.ts'
import { sayShare, sayShareInterval } from './say-number.ts'
import { totalLines } from './total-lines.ts'

const MOST_ON_TERMINAL = 50
const MOST_GROUPS = 10
const DECIDED = ['delivered', 'late', 'cancelled'] as const

/** Promises for people. */
export function promisesView(promises: Promises): AnswerView {
  const { asOf, silentAfterMonths, agreements, kept, notPromised, money, by, states } = promises
  const all = agreements.n
  const decided = DECIDED.reduce((sum, state) => sum + (states[state]?.n ?? 0), 0)
  const interval = kept.shareInterval ? ` (${sayShareInterval(kept.shareInterval)} %)` : ''
  return {
    title: `${sayCount(all, 'promise')} as of ${asOf}`,
    lead: [
      kept.share === null
        ? 'None is decided: none was delivered, is late or was cancelled.'
        : `${decided} of them ${decided === 1 ? 'is' : 'are'} decided (delivered, late or cancelled); ${kept.n} ${kept.n === 1 ? 'was' : 'were'} delivered, ${sayShare(kept.share)}${interval}.`,
      ...totalLines(money),
    ],
    sheets: [
      promiseSheet(promises.promises),
      stateSheet(promises, all),
      ...(['pair', 'sector', 'actor', 'year'] as const).map(kind => groupSheet(kind, by[kind])),
    ],
    notes: [
      `Silent is what has had no news for more than ${silentAfterMonths} months.`,
      ...(promises.promises.length > MOST_ON_TERMINAL
        ? [`Shown are ${MOST_ON_TERMINAL} of ${promises.promises.length}; other formats have all.`]
        : []),
      ...(notPromised.n > 0 ? [`Only proposed or negotiated, and no promise yet: ${notPromised.n}.`] : []),
      ...promises.notes,
      `To list the agreements: ${agreements.list}`,
    ],
  }
}

const said = (due: AgreementPromise['due']) => due.map(({ what, by }) => (by ? `${what} (by ${by})` : what)).join('; ')
const noticesOf = (notices: AgreementPromise['evidence']) =>
  notices.map(({ what, date }) => (date ? `${what} ${date}` : what)).join('; ')

/** Most urgent first: what is late, then what is silent. */
const ORDER = ['late', 'silent', 'suspended', 'cancelled', 'partly-delivered', 'on-time', 'delivered'] as const

function promiseSheet(promises: readonly AgreementPromise[]): Sheet {
  const sorted = promises.toSorted(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || ((a.date ?? '') < (b.date ?? '') ? -1 : 1),
  )
  return {
    name: 'promises',
    columns: [
      'id',
      'title',
      'pair',
      'date',
      'status',
      'state',
      'reason',
      'due',
      'dueBy',
      'dueByBasis',
      'conditions',
      'evidence',
      'against',
      'lastNews',
      'monthsSilent',
    ],
    rows: sorted.map(each => [
      each.id,
      each.title,
      each.pair,
      each.date,
      each.status,
      each.state,
      each.reason,
      said(each.due.filter(({ kind }) => kind !== 'condition')),
      each.dueBy?.day,
      each.dueBy?.basis,
      said(each.due.filter(({ kind }) => kind === 'condition')),
      noticesOf(each.evidence),
      noticesOf(each.against),
      each.lastNews ?? undefined,
      each.monthsSilent ?? undefined,
    ]),
    table: {
      columns: [
        { title: 'id' },
        { title: 'date' },
        { title: 'state' },
        { title: 'promise', flex: 3 },
        { title: 'due', flex: 2, most: 36 },
        { title: 'by' },
        { title: 'evidence', flex: 2, most: 30 },
        { title: 'last news' },
      ],
      rows: sorted
        .slice(0, MOST_ON_TERMINAL)
        .map(each => [
          each.id,
          each.date ?? '',
          each.state,
          each.title,
          said(each.due),
          each.dueBy?.day ?? '',
          noticesOf([...each.evidence, ...each.against]),
          each.lastNews ?? '',
        ]),
    },
  }
}

function stateSheet({ states }: Promises, all: number): Sheet {
  const rows = PROMISE_STATE_NAMES.flatMap(state => (states[state] ? [{ state, n: states[state].n }] : []))
  return {
    name: 'states',
    columns: ['state', 'agreements', 'share', 'meaning'],
    rows: rows.map(({ state, n }) => [state, n, n / all, PROMISE_STATES[state]]),
    table: {
      columns: [
        { title: 'state' },
        { title: 'n', align: 'right' },
        { title: '' },
        { title: 'share', align: 'right' },
        { title: 'a promise that', flex: 1 },
      ],
      rows: rows.map(({ state, n }) => [state, String(n), bar(n, all), sayShare(n / all), PROMISE_STATES[state]]),
    },
  }
}

function groupSheet(kind: keyof Promises['by'], groups: Promises['by']['pair']): Sheet {
  const there = PROMISE_STATE_NAMES.filter(state => groups.some(({ states }) => states[state]))
  return {
    name: `by ${kind}`,
    columns: [kind, 'agreements', ...PROMISE_STATE_NAMES, 'kept', 'list'],
    rows: groups.map(({ name, n, states, kept, list }) => [
      name,
      n,
      ...PROMISE_STATE_NAMES.map(state => states[state] ?? 0),
      kept ?? undefined,
      list,
    ]),
    table: {
      columns: [
        { title: kind, flex: 1, most: 40 },
        { title: 'n', align: 'right' },
        ...there.map(title => ({ title, align: 'right' as const })),
        { title: 'kept', align: 'right' },
      ],
      rows: (kind === 'year' ? groups : groups.slice(0, MOST_GROUPS)).map(({ name, n, states, kept }) => [
        name,
        String(n),
        ...there.map(state => String(states[state] ?? '')),
        sayShare(kept),
      ]),
    },
  }
}
