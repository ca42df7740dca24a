import { BEARINGS, type Claims } from '../../analyse/index.ts'
import type { AnswerView } from './answer-view.ts'
import { sayCount } from './say-count.ts'

const MOST = 40

/** Claims beside figures, for people. */
export function claimsView({ claims, bearings, lookedAt, notes }: Claims): AnswerView {
  const lines = Object.entries(bearings).flatMap(([pair, all]) => all.map(each => ({ pair, ...each })))
  return {
    title: `${sayCount(claims.length, 'general claim')} among ${lookedAt} judgements and statements`,
    lead: claims.length === 0 ? ['No source claims anything general of ties that is known here.'] : [],
    sheets: [
      {
        name: 'claims',
        columns: ['pair', 'topics', 'claim', 'speaker', 'publisher', 'published', 'document', 'bearing'],
        rows: claims.map(({ pair, topics, text, speaker, publisher, published, documentId }) => [
          pair,
          topics.join('; '),
          text,
          speaker,
          publisher,
          published,
          documentId,
          topics.map(topic => bearings[pair]?.find(each => each.topic === topic)?.bearing ?? '').join('; '),
        ]),
        table: {
          columns: [
            { title: 'pair' },
            { title: 'of' },
            { title: 'claim', flex: 1 },
            { title: 'by', most: 24 },
            { title: 'on' },
          ],
          rows: claims
            .slice(0, MOST)
            .map(({ pair, topics, text, speaker, publisher, published }) => [
              pair,
              topics.join(', '),
              text,
              speaker ?? publisher ?? '',
              published ?? '',
            ]),
        },
      },
      {
        name: 'figures',
        columns: ['pair', 'topic', 'bearing', 'figures', 'agreements', 'list'],
        rows: lines.map(({ pair, topic, bearing, figures, n, list }) => [pair, topic, bearing, figures, n, list]),
        table: { columns: [], rows: [] },
      },
    ],
    notes: [
      ...lines.map(
        ({ pair, topic, bearing, figures, n, list }) =>
          `${pair}, ${topic}: ${BEARINGS[bearing]}. ${figures} (n = ${n}: ${list})`,
      ),
      ...(claims.length > MOST ? [`Shown are ${MOST} of ${claims.length} claims; other formats have all.`] : []),
      ...notes,
    ],
  }
}
