import { evaluateFolder, fieldTable, reliabilityTable } from './coded.ts'
import { command, interval, percent } from './markdown.ts'
import type { Section } from './section.ts'
import { weaknesses } from './weaknesses.ts'

const DATA = 'samples, English'

/** The samples of the project: their figures, how far confidence can be trusted there, and what goes wrong. */
export async function samples(): Promise<Section> {
  const results = await evaluateFolder('samples/en')
  const { documents, negatives, fields } = results
  const agreement = fields.find(({ field }) => field === 'agreement')!
  return {
    rows: [['agreements found, F1', DATA, String(agreement.n), percent(agreement.f1), interval(agreement.interval)]],
    text: [
      '## The samples',
      `${documents} articles written for the project about real events, with answer keys that were written before the program was run ` +
        `([how](../samples/README.md)). ${negatives.n} of them look as if they told of an agreement and tell of none; in ` +
        `${negatives.withFalse} of these an agreement was found.`,
      command('npm run -s foedera -- eval samples/en'),
      fieldTable(results),
      '### Confidence on the samples',
      'What confidence promised and what came of it. ECE, the expected calibration error, is the mean distance of the two, weighed by n.',
      reliabilityTable(results),
    ].join('\n\n'),
    end: [
      '## Known weaknesses',
      `The kinds of errors in the samples, the most frequent first, with examples. \`npm run -s foedera -- eval samples/en --errors ` +
        '"missed agreement"` lists all of a kind.',
      weaknesses(results.errors),
    ].join('\n\n'),
  }
}
