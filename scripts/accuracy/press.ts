import { join } from 'node:path'
import { evaluateFolder, fieldTable, reliabilityTable } from './coded.ts'
import { command, interval, percent } from './markdown.ts'
import { foedera, run } from './run.ts'
import type { Section } from './section.ts'
import { intoFile } from './temporary.ts'

const DATA = 'press development set, English'
/** Rows of the table at the top. */
const HEADLINES = { agreement: 'agreements found, F1', statement: 'statements found, F1' } as const

/** Real pages retold: by `foedera eval`, and by the scorer that came with them. */
export async function press(bench: string): Promise<Section> {
  const folder = join(bench, 'press-dev')
  const results = await evaluateFolder(folder, ['--only', 'en'])
  const readings = await foedera(['extract', '--quiet'], await run(join(bench, 'press-docs.mjs'), [folder]))
  const scored = await intoFile(readings, file => run(join(bench, 'score-press.mjs'), [folder, file, '--lang', 'en']))
  const { documents, negatives, fields } = results
  return {
    rows: Object.entries(HEADLINES).map(([name, what]) => {
      const field = fields.find(each => each.field === name)!
      return [what, DATA, String(field.n), percent(field.f1), interval(field.interval)]
    }),
    text: [
      '## The press development set',
      `${documents} English pages of news agencies, governments and newspapers, retold in other words with the same facts, names and ` +
        `figures, with answer keys. ${negatives.n} are negatives; in ${negatives.withFalse} of them an agreement was found. ` +
        'The set is not part of the repository.',
      command('npm run -s foedera -- eval ../shared/bench/press-dev --only en'),
      fieldTable(results),
      'The set has a scorer of its own, which counts independently of this program:',
      command(
        'node ../shared/bench/press-docs.mjs ../shared/bench/press-dev | npm run -s foedera -- extract > tmp/press.ndjson\n' +
          'node ../shared/bench/score-press.mjs ../shared/bench/press-dev tmp/press.ndjson --lang en',
      ),
      `\`\`\`\n${scored.replace(/^\n+/, '').trimEnd()}\n\`\`\``,
      '### Confidence on the press set',
      reliabilityTable(results),
    ].join('\n\n'),
  }
}
