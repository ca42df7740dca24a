/**
 * Foedera reads news about relations between countries and finds what they agree, every field tied to its words.
 *
 * ```ts
 * import { extract, toDocument } from 'foedera'
 *
 * const document = toDocument({
 *   title: 'Norway and Kenya sign fisheries agreement',
 *   text: 'Norway and Kenya signed an agreement on fisheries in Nairobi on Tuesday.',
 *   published: '2024-03-06',
 * })
 * const reading = extract(document)
 * for (const agreement of reading.agreements) {
 *   const words = agreement.spans.map(({ start, end }) => document.text.slice(start, end))
 *   console.log(agreement.status.value, agreement.title.value, words)
 * }
 * ```
 *
 * Files, folders and pages are read by `readFiles`, an organisation that the program does not know is added by
 * `extendKnowledge`, and `explain` tells how a reading came about. The parts can be imported by themselves: `foedera/model`,
 * `foedera/knowledge`, `foedera/read`, `foedera/extract`, `foedera/export`.
 * @module
 */
export * from './extract/index.ts'
export * from './knowledge/index.ts'
export * from './model/index.ts'
export * from './read/index.ts'
