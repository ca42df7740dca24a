import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreDraws } from './aiddata-draws.ts'
import { parseScore, type Score } from './aiddata-score.ts'
import { command, interval, table } from './markdown.ts'
import { foedera, run } from './run.ts'
import type { Section } from './section.ts'
import { intoFile } from './temporary.ts'

const DATA = 'AidData development set'
const MEANING: Readonly<Record<string, string>> = {
  countries: 'the recipients',
  amount: 'value and currency',
  year: 'the year of signature, else of the pledge',
  instrument: 'grant, loan, technical assistance …',
  status: "the project's state on the day when it was coded, mostly not in the text; not aimed at, never learnt from",
  sector: 'the DAC sector, three digits',
  funder: 'the agency that gives',
  parties: 'recall of all agencies',
}

/** Narratives of aid projects, coded by others. */
export async function aiddata(bench: string): Promise<Section> {
  const folder = join(bench, 'aiddata-dev')
  const gold = join(folder, 'gold.ndjson')
  const readings = await foedera(['extract', '--quiet'], readFileSync(join(folder, 'docs.ndjson'), 'utf8'))
  const flat = await run(join(bench, 'flatten.mjs'), [], readings)
  const scorer = join(bench, 'score-aiddata.mjs')
  const scored = await intoFile(flat, file => run(scorer, [gold, file]))
  const score = parseScore(scored)
  const draws = await scoreDraws(scorer, readFileSync(gold, 'utf8'), flat)
  const { macro, first, low, high } = score
  return {
    rows: [['mean F1 of eight fields', DATA, String(score.records), macro, `${low} to ${high}`]],
    text: [
      '## AidData',
      `${score.records} narratives of projects that China finances, coded by AidData's people after news and official reports. The texts are denser and tidier ` +
        'than news; whatever was coded and can be read from the text is compared. Source: AidData, *Global Chinese Official Finance Dataset, Version 1.0* (2017), ' +
        '[ODC-By](http://opendatacommons.org/licenses/by/1.0/); the part used here is not in the repository.',
      command(
        'npm run -s foedera -- extract < ../shared/bench/aiddata-dev/docs.ndjson | node ../shared/bench/flatten.mjs > tmp/flat.ndjson\n' +
          'node ../shared/bench/score-aiddata.mjs ../shared/bench/aiddata-dev/gold.ndjson tmp/flat.ndjson',
      ),
      rowTable(score, draws),
      `Mean F1 of all rows but status, loan terms as one: **${macro}** (95 % interval ${low} to ${high}); of the first agreement of each text alone ${first}. ${score.rest}`,
    ].join('\n\n'),
  }
}

function rowTable({ rows }: Score, draws: ReadonlyMap<string, { readonly low: number; readonly high: number } | null>) {
  return table(
    ['field', 'n ', 'precision ', 'recall ', 'F1 ', '95 % interval of F1 ', 'what it means'],
    rows.map(({ field, n, precision, recall, f1 }) => [
      field,
      n,
      precision,
      recall,
      f1,
      interval(draws.get(field) ?? null),
      MEANING[field] ?? '',
    ]),
  )
}
