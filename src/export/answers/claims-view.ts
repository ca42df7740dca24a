import { BEARINGS, bearingsOf, type Claims } from '../../analyse/index.ts'
import type { AnswerView } from './answer-view.ts'
import { sayCount } from './say-count.ts'

const MOST = 40

/** Claims beside figures, for people. */
export function claimsView({ claims, bearings, documents, notes }: Claims): AnswerView {
  const lines = Object.entries(bearings).flatMap(([pair, all]) => all.map(each => ({ pair, ...each })))
  // Of one pair there is room for whole sentences.
  const isOfOne = Object.keys(bearings).length === 1
  const ahead = claims.filter(({ isAhead }) => isAhead).length
  return {
    title: `${sayCount(claims.length, 'general claim')} in ${sayCount(documents, 'document')}`,
    lead: claims.length === 0 ? ['No source claims anything general of ties that is known here.'] : [],
    sheets: [
      {
        name: 'claims',
        columns: [
          'pair',
          'topics',
          'bearing',
          'claim',
          'isAhead',
          'voice',
          'speaker',
          'publisher',
          'published',
          'document',
        ],
        rows: claims.map(claim => [
          claim.pair,
          claim.topics.join('; '),
          bearingsOf(claim, bearings).join('; '),
          claim.text,
          claim.isAhead ? 'yes' : 'no',
          claim.voice,
          claim.speaker,
          claim.publisher,
          claim.published,
          claim.documentId,
        ]),
        table: {
          columns: [
            { title: 'pair' },
            { title: 'claims' },
            { title: 'figures' },
            { title: 'in the words', flex: 1 },
            { title: 'of', most: 22 },
            { title: 'on' },
          ],
          rows: claims
            .slice(0, MOST)
            .map(claim => [
              claim.pair ?? '–',
              claim.topics.join(', '),
              claim.isAhead ? 'to come' : [...new Set(bearingsOf(claim, bearings))].join(', '),
              claim.text,
              claim.speaker ?? claim.publisher ?? '',
              claim.published ?? '',
            ]),
        },
      },
      {
        name: 'figures',
        columns: ['pair', 'topic', 'bearing', 'figures', 'agreements', 'list'],
        rows: lines.map(({ pair, topic, bearing, figures, n, list }) => [pair, topic, bearing, figures, n, list]),
        table: {
          columns: [
            { title: 'pair' },
            { title: 'claims' },
            { title: 'figures' },
            { title: 'n', align: 'right' },
            { title: 'since', flex: 1 },
          ],
          rows: isOfOne
            ? []
            : lines.map(({ pair, topic, bearing, figures, n }) => [pair, topic, bearing, String(n), figures]),
        },
      },
    ],
    notes: [
      ...(isOfOne
        ? lines.map(
            ({ topic, bearing, figures, n, list }) => `${topic}: ${BEARINGS[bearing]}. ${figures} (n = ${n}: ${list})`,
          )
        : []),
      ...(ahead > 0
        ? [
            `${sayCount(ahead, 'claim tells', 'claims tell')} of what is wished, planned or to come: figures of what has been do not bear on ${ahead === 1 ? 'it' : 'them'}.`,
          ]
        : []),
      ...(claims.length > MOST ? [`Shown are ${MOST} of ${claims.length} claims; other formats have all.`] : []),
      ...notes,
    ],
  }
}
