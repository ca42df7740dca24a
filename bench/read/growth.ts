import { extract } from '../../src/extract/index.ts'
import { toDocument } from '../../src/read/index.ts'
import { inTurns, timed } from '../in-turns.ts'
import type { Section } from '../section.ts'
import { ratio } from '../statistics.ts'
import { loadDocuments } from './load-documents.ts'
import { makeDocument } from './make-text.ts'

/** In MB; a single document may have 20 at most. */
const STREAMS = [1, 10, 100]
const SINGLE = [1, 4, 16]

/** Whether a byte costs the same however many there are: in a long run of documents, and in one long document. */
export const growth: Section = {
  name: 'growth',
  summary: 'cost of a byte at 1, 10 and 100 MB of documents, and in one document of 1, 4 and 16 MB',
  async run() {
    const { documents, name } = await loadDocuments()
    const texts = documents.map(({ text }) => text)
    const streams = await inTurns(
      Object.fromEntries(STREAMS.map(size => [`${size} MB of documents`, () => readStream(size * 1e6, texts)])),
      { rounds: 5, seconds: 100, warmUp: false },
    )
    const singles = await inTurns(
      Object.fromEntries(SINGLE.map(size => [`one document of ${size} MB`, toSingle(size * 1e6, texts)])),
      { rounds: 5, seconds: 40, warmUp: false },
    )
    const rows = Object.entries({ ...streams, ...singles }).map(([what, values]) => ({ what, unit: 'ns/byte', values }))
    const at = (what: string) => rows.find(row => row.what === what)!.values
    return {
      rows,
      notes: [
        `Everyday text; every fourth document with a paragraph of ${name}. Making the document and the JSON count as well.`,
        `A byte of 100 MB costs ${ratio(at('100 MB of documents'), at('10 MB of documents'))} times one of 10 MB (medians); ` +
          `of one document of 16 MB, ${ratio(at('one document of 16 MB'), at('one document of 1 MB'))} times one of 1 MB.`,
      ],
    }
  },
}

/** Reads so many bytes of documents, each made when its turn comes; making their texts is not counted. */
async function readStream(bytes: number, texts: readonly string[]): Promise<number> {
  let seconds = 0
  let read = 0
  for (let index = 0; read < bytes; index++) {
    const input = makeDocument(index, texts)
    read += Buffer.byteLength(input.text)
    seconds += await timed(() => JSON.stringify(extract(toDocument(input))))
  }
  return (1e9 * seconds) / read
}

/** A reader of one document of so many bytes. */
function toSingle(bytes: number, texts: readonly string[]): () => Promise<number> {
  const parts: string[] = []
  let made = 0
  for (let index = 0; made < bytes; index++) {
    const { text } = makeDocument(index, texts)
    parts.push(text)
    made += text.length + 2
  }
  const text = parts.join('\n\n')
  return async () =>
    (1e9 * (await timed(() => JSON.stringify(extract(toDocument({ text })))))) / Buffer.byteLength(text)
}
