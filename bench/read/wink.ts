import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { extract } from '../../src/extract/index.ts'
import { inTurns, timed } from '../in-turns.ts'
import type { Section } from '../section.ts'
import { ratio } from '../statistics.ts'
import { loadDocuments } from './load-documents.ts'

/** One thread, the same texts, in turns: `extract` against wink-nlp tagging parts of speech and finding entities. */
export const wink: Section = {
  name: 'wink',
  summary: 'extract against wink-nlp with its English model (tagging and entities), one thread, same texts, in turns',
  async run() {
    const { documents, bytes, name } = await loadDocuments()
    // Only the stages that are compared; as it comes, wink also finds sentiment and negation.
    const tagger = winkNlp(winkModel, ['sbd', 'pos', 'ner'])
    const whole = winkNlp(winkModel)
    let written = 0
    const byFoedera = () => {
      for (const document of documents) written += JSON.stringify(extract(document)).length
    }
    const byWink = (nlp: typeof whole) => {
      const { its } = nlp
      for (const { text } of documents) {
        const read = nlp.readDoc(text)
        const found = { tags: read.tokens().out(its.pos), entities: read.entities().out(its.detail) }
        written += JSON.stringify(found).length
      }
    }
    const seconds = await inTurns(
      {
        foedera: () => timed(byFoedera),
        'wink, tagging and entities': () => timed(() => byWink(tagger)),
        'wink as it comes': () => timed(() => byWink(whole)),
      },
      { rounds: 7, seconds: 60 },
    )
    const rows = Object.entries(seconds).flatMap(([what, values]) => [
      { what, unit: 'documents/s', values: values.map(value => documents.length / value) },
      { what, unit: 'MB/s', values: values.map(value => bytes / 1e6 / value) },
    ])
    const times = (name: keyof typeof seconds) => ratio(seconds[name], seconds.foedera)
    return {
      rows,
      notes: [
        `${name}, ${(bytes / 1e6).toFixed(2)} MB; results as JSON, ${written} characters in all turns together.`,
        `Foedera reads ${times('wink, tagging and entities')} times as fast as wink-nlp tagging and finding entities, ` +
          `${times('wink as it comes')} times as fast as it comes (medians).`,
      ],
    }
  },
}
