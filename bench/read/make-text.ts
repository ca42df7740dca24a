import type { DocumentInput } from '../../src/model/index.ts'

/** Everyday words, none of which says anything of countries, money, dates or agreements. */
const WORDS = (
  'the a of in on with and but so as old young small green quiet warm broken early late slowly often never again always ' +
  'river garden kitchen window bridge village teacher child children neighbour dog horse apple bread soup winter summer rain snow ' +
  'street lamp door table letter book song piano shoe coat basket boat meadow forest hill stone path well roof chimney ' +
  'was were had swam came saw heard stood sat walked ran sang slept woke carried opened closed mended lost kept left ' +
  'her his their our everyone nobody somebody Anna Peter Martha Oliver Lucy Thomas Clara Edward Alice Henry'
).split(' ')

/** Sentences of everyday words, the same for the same seed; at least `length` characters, in paragraphs. */
export function makePlainText(length: number, seed: number): string {
  let state = seed + 1
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const parts: string[] = []
  let made = 0
  while (made < length) {
    const words = Array.from({ length: 8 + next(14) }, () => WORDS[next(WORDS.length)]!)
    const sentence = words.join(' ')
    const end = next(5) === 0 ? '.\n\n' : '. '
    parts.push(sentence[0]!.toUpperCase(), sentence.slice(1), end)
    made += sentence.length + end.length
  }
  return parts.join('').trimEnd()
}

const LENGTH = 3000
/** One document in so many tells of an agreement. */
const ONE_IN = 4

/**
 * A document as a stream of news has them: everyday text of 3,000 characters, and in every fourth one of the given texts as a
 * paragraph.
 */
export function makeDocument(index: number, texts: readonly string[]): DocumentInput {
  const plain = makePlainText(LENGTH, index)
  if (index % ONE_IN !== 0) return { id: String(index), text: plain }
  const half = plain.indexOf('\n\n', LENGTH / 2)
  return { id: String(index), text: `${plain.slice(0, half)}\n\n${texts[index % texts.length]}${plain.slice(half)}` }
}
