import { extract } from '../../src/extract/index.ts'
import { toDocument } from '../../src/read/index.ts'
import { inTurns, timed } from '../in-turns.ts'
import type { Section } from '../section.ts'
import { makePlainText } from './make-text.ts'

const DOCUMENTS = 2000
const LENGTH = 5000

/** Text that says nothing of what is sought should cost next to nothing. */
export const plain: Section = {
  name: 'plain',
  summary: 'everyday text without any cue, one thread',
  async run() {
    const documents = Array.from({ length: DOCUMENTS }, (_, i) => toDocument({ text: makePlainText(LENGTH, i) }))
    const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    let found = 0
    const work = () => {
      for (const document of documents) {
        const reading = extract(document)
        found += reading.agreements.length
        JSON.stringify(reading)
      }
    }
    const { extracted } = await inTurns({ extracted: () => timed(work) }, { rounds: 7, seconds: 40 })
    return {
      rows: [{ what: 'extract', unit: 'MB/s', values: extracted.map(seconds => bytes / 1e6 / seconds) }],
      notes: [
        `${DOCUMENTS} generated documents, ${(bytes / 1e6).toFixed(1)} MB; results as JSON; ${found} agreements found.`,
      ],
    }
  },
}
