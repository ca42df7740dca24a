import { type CurrencyAnswer, sayDirection } from '../../analyse/index.ts'
import type { AnswerView, Sheet } from './answer-view.ts'
import { bar } from './bar.ts'
import { sayCount } from './say-count.ts'
import { sayMoney, sayP, sayShare, sayShareInterval } from './say-number.ts'
import { totalLines } from './total-lines.ts'

const MOST_PAIRS = 20

/** Currencies for people. */
export function currencyView(answer: CurrencyAnswer): AnswerView {
  const { agreements, byAccount, bySettlement, settlementStated, money, trend } = answer
  return {
    title: `Currencies of ${sayCount(agreements.n, 'agreement')} with an amount`,
    lead: [
      `Stated in a currency of one of the sides: ${byAccount.own.n} of ${agreements.n}, ${sayShare(byAccount.own.share)}${between(byAccount.own.shareInterval)}; ` +
        `of what could be converted ${sayShare(byAccount.own.dollarShare)} of the value.`,
      settlementStated.n === 0
        ? 'None says in what it is settled.'
        : `Settlement is stated of ${settlementStated.n}: ${bySettlement.own.n} in own currencies, ${bySettlement.third.n} in third ones, ${bySettlement.mixed?.n ?? 0} in both.`,
      ...(trend.n >= 4 && trend.variance > 0
        ? [
            `The share of own currencies by number ${sayDirection(trend)} over ${trend.n} years (Mann-Kendall p = ${sayP(trend.p)}).`,
          ]
        : []),
      ...totalLines(money),
    ],
    sheets: [
      accountSheet(answer),
      settlementSheet(answer),
      kindSheet(
        'year',
        answer.years.map(each => ({ name: String(each.year), ...each })),
      ),
      kindSheet(
        'pair',
        answer.pairs.map(each => ({ name: each.pair, ...each })),
      ),
    ],
    notes: [
      ...(answer.pairs.length > MOST_PAIRS
        ? [
            `Shown are ${MOST_PAIRS} of ${answer.pairsKnown} pairs; other formats have ${answer.pairs.length < answer.pairsKnown ? `the ${answer.pairs.length} with most agreements` : 'all'}.`,
          ]
        : []),
      `To list the agreements: ${agreements.list}`,
    ],
  }
}

const between = (interval: readonly [number, number] | null) => (interval ? ` (${sayShareInterval(interval)} %)` : '')

function accountSheet({ account }: CurrencyAnswer): Sheet {
  return {
    name: 'account',
    columns: ['currency', 'agreements', 'share', 'shareLow', 'shareHigh', 'value', 'usd', 'usdShare', 'list'],
    rows: account.map(each => [
      each.currency,
      each.n,
      each.share,
      each.shareInterval?.[0],
      each.shareInterval?.[1],
      each.value,
      each.dollars,
      each.dollarShare ?? undefined,
      each.list,
    ]),
    table: {
      columns: [
        { title: 'account' },
        { title: 'n', align: 'right' },
        { title: '' },
        { title: 'share', align: 'right' },
        { title: '95 %', align: 'right' },
        { title: 'value', align: 'right' },
        { title: 'in usd', align: 'right' },
        { title: 'of usd', align: 'right' },
      ],
      rows: account.map(each => [
        each.currency,
        String(each.n),
        bar(each.share, 1),
        sayShare(each.share),
        sayShareInterval(each.shareInterval),
        sayMoney(each.value),
        each.dollars === '0' ? '–' : sayMoney(each.dollars),
        each.dollars === '0' ? '–' : sayShare(each.dollarShare),
      ]),
    },
  }
}

function settlementSheet({ settlement }: CurrencyAnswer): Sheet {
  return {
    name: 'settlement',
    columns: ['currency', 'agreements', 'share', 'shareLow', 'shareHigh'],
    rows: settlement.map(({ currency, n, share, shareInterval }) => [
      currency,
      n,
      share,
      shareInterval?.[0],
      shareInterval?.[1],
    ]),
    table: {
      columns: [
        { title: 'settled in' },
        { title: 'n', align: 'right' },
        { title: '' },
        { title: 'share', align: 'right' },
      ],
      rows: settlement.map(({ currency, n, share }) => [currency, String(n), bar(share, 1), sayShare(share)]),
    },
  }
}

type Named = Omit<CurrencyAnswer['pairs'][number], 'pair'> & { readonly name: string }

function kindSheet(kind: 'year' | 'pair', all: readonly Named[]): Sheet {
  return {
    name: `by ${kind}`,
    columns: [
      kind,
      'agreements',
      'own',
      'third',
      'ownShare',
      'ownShareLow',
      'ownShareHigh',
      'ownUsd',
      'thirdUsd',
      'ownUsdShare',
      'list',
    ],
    rows: all.map(({ name, n, own, third, list }) => [
      name,
      n,
      own.n,
      third.n,
      own.share,
      own.shareInterval?.[0],
      own.shareInterval?.[1],
      own.dollars,
      third.dollars,
      own.dollarShare ?? undefined,
      list,
    ]),
    table: {
      columns: [
        { title: kind },
        { title: 'n', align: 'right' },
        { title: 'own', align: 'right' },
        { title: 'third', align: 'right' },
        { title: 'share own' },
        { title: '', align: 'right' },
        { title: 'own, usd', align: 'right' },
        { title: 'third, usd', align: 'right' },
      ],
      rows: (kind === 'year' ? all : all.slice(0, MOST_PAIRS)).map(({ name, n, own, third }) => [
        name,
        String(n),
        String(own.n),
        String(third.n),
        bar(own.share, 1),
        sayShare(own.share),
        own.dollars === '0' ? '' : sayMoney(own.dollars),
        third.dollars === '0' ? '' : sayMoney(third.dollars),
      ]),
    },
  }
}
