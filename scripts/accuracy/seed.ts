import { join } from 'node:path'
import { command } from './markdown.ts'
import { foedera, run } from './run.ts'
import type { Section } from './section.ts'
import { intoFile } from './temporary.ts'

const POINTS_PATTERN = /points (?<right>\d+) of (?<of>\d+)/

/** The article with which the project began, point by point. */
export async function seed(shared: string): Promise<Section> {
  const folder = join(shared, 'seed')
  const article = join(folder, 'deepening-sino-russian-ties.txt')
  const reading = await foedera(['read', article, '--format', 'ndjson', '--quiet'])
  const scored = await intoFile(reading, file =>
    run(join(shared, 'bench/score-seed.mjs'), [join(folder, 'gold.json'), file]),
  )
  const { right = '', of = '' } = scored.match(POINTS_PATTERN)?.groups ?? {}
  if (!of) throw new Error(`score-seed.mjs printed no points:\n${scored}`)
  return {
    rows: [['points of the founding article', 'one article', of, right, '–']],
    text: [
      '## The founding article',
      'A comment of May 2015 with a list of documents signed, quotations, page chrome and no date line. Rules were written with it in view; that its ' +
        'points are had says little about other texts, that one is lost says much.',
      command(
        'npm run -s foedera -- read ../shared/seed/deepening-sino-russian-ties.txt --format ndjson > tmp/seed.ndjson\n' +
          'node ../shared/bench/score-seed.mjs ../shared/seed/gold.json tmp/seed.ndjson',
      ),
      `\`\`\`\n${scored.replace(/^\n+/, '').trimEnd()}\n\`\`\``,
    ].join('\n\n'),
  }
}
