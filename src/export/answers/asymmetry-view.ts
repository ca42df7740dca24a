import type { Asymmetry } from '../../analyse/index.ts'
import type { AnswerView } from './answer-view.ts'
import { sayCount } from './say-count.ts'
import { sayP } from './say-number.ts'

const LISTS = ['onlyFirst', 'onlySecond', 'both', 'neither'] as const

/** What one side lists and the other leaves out, for people. */
export function asymmetryView(answer: Asymmetry): AnswerView {
  const { pair, documents, agreements, both, onlyFirst, onlySecond, neither, p, packages, notes } = answer
  const [a, b] = pair
  const by = { onlyFirst: `${a} only`, onlySecond: `${b} only`, both: 'both', neither: 'neither' } as const
  const lines = packages.flatMap(pack =>
    LISTS.flatMap(list =>
      pack[list].map(each => ({ ...each, list, pack: pack.id === null ? '' : (pack.name ?? pack.id) })),
    ),
  )
  return {
    title: `What sources of ${a} and of ${b} list`,
    lead: [
      `${sayCount(agreements.n, 'agreement')}: ${both.n} listed by both, ${onlyFirst.n} by ${a} only, ${onlySecond.n} by ${b} only, ${neither.n} by neither.`,
      `Documents: ${documents.first} of ${a}, ${documents.second} of ${b}, ${documents.others} of others, ${documents.unknown} of unknown origin.`,
      ...(p === null
        ? []
        : [`That one leaves out more than the other may be chance with p = ${sayP(p)} (McNemar, exact).`]),
    ],
    sheets: [
      {
        name: 'agreements',
        columns: ['package', 'listedBy', 'id', 'date', 'title'],
        rows: lines.map(({ pack, list, id, date, title }) => [pack, by[list], id, date, title]),
        table: {
          columns: [
            { title: 'package', most: 30, flex: 1 },
            { title: 'listed by' },
            { title: 'id' },
            { title: 'date' },
            { title: 'agreement', flex: 3 },
          ],
          rows: lines.map(({ pack, list, id, date, title }) => [pack, by[list], id, date ?? '', title]),
        },
      },
      {
        name: 'packages',
        columns: ['package', 'name', 'date', 'agreements', 'both', `only${a}`, `only${b}`, 'neither'],
        rows: packages.map(pack => [
          pack.id ?? '',
          pack.name,
          pack.date,
          pack.n,
          pack.both.length,
          pack.onlyFirst.length,
          pack.onlySecond.length,
          pack.neither.length,
        ]),
        table: {
          columns: [
            { title: 'package', flex: 1 },
            { title: 'date' },
            { title: 'n', align: 'right' },
            { title: 'both', align: 'right' },
            { title: `${a} only`, align: 'right' },
            { title: `${b} only`, align: 'right' },
            { title: 'neither', align: 'right' },
          ],
          rows: packages.map(pack => [
            pack.id === null ? 'none' : (pack.name ?? pack.id),
            pack.date ?? '',
            String(pack.n),
            String(pack.both.length),
            String(pack.onlyFirst.length),
            String(pack.onlySecond.length),
            String(pack.neither.length),
          ]),
        },
      },
    ],
    notes: [...notes, `To list the agreements: ${agreements.list}`],
  }
}
