import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aiddata } from './accuracy/aiddata.ts'
import { table } from './accuracy/markdown.ts'
import { press } from './accuracy/press.ts'
import { root } from './accuracy/run.ts'
import { samples } from './accuracy/samples.ts'
import type { Section } from './accuracy/section.ts'
import { seed } from './accuracy/seed.ts'
import { replaceBlock } from './generate/replace-block.ts'

/**
 * Measures how right the program is and writes docs/accuracy.md and the figures in README.md (`npm run accuracy`, about a minute). The sets that it measures on stand beside
 * the clone in ../shared, but for the samples; what is not there is left out, and the page says so.
 */
const shared = join(root, '../shared')
const bench = join(shared, 'bench')

const PARTS: readonly { readonly name: string; readonly needs: string; readonly measure: () => Promise<Section> }[] = [
  { name: 'the press development set', needs: join(bench, 'press-dev'), measure: () => press(bench) },
  { name: 'the samples', needs: join(root, 'samples/en'), measure: samples },
  { name: "AidData's development set", needs: join(bench, 'aiddata-dev'), measure: () => aiddata(bench) },
  { name: 'the founding article', needs: join(shared, 'seed'), measure: () => seed(shared) },
]

const HEAD = `<!-- Made by \`npm run accuracy\`. -->

# How right it is

Every figure stands with the data that it was measured on, the command that measures it, how many answers it rests on (n) and its 95 % interval:
percentiles of a bootstrap over documents with a fixed seed. Documents are drawn, not findings, since the findings of one document stand and fall
together. Where everything was right the bootstrap says 100 to 100, which with a small n means little. Figures are percentages; F1 is the harmonic mean of precision and recall. [How readings are compared with keys](decisions/0004-evaluation.md).

**All of this is development data.** Rules were written with the errors on these sets in view, and the linear models of sector and
instrument were trained on texts of all three. On texts that nobody looked at expect less. The parts of the press set and of AidData's data that are held back
for that comparison are not in the hands of those who write the rules.`

const sections: Section[] = []
const skipped: string[] = []
for (const { name, needs, measure } of PARTS) {
  process.stderr.write(`${name} …\n`)
  if (existsSync(needs)) sections.push(await measure())
  else skipped.push(name)
}
const missing =
  skipped.length > 0
    ? `Not measured when this page was made, since the data were not at hand: ${skipped.join(', ')}.`
    : null
const overview = table(
  ['what', 'data', 'n ', 'figure ', '95 % interval '],
  sections.flatMap(({ rows }) => rows),
)
const page = [
  HEAD,
  missing,
  overview,
  ...sections.map(({ text }) => text),
  ...sections.map(({ end }) => end ?? null),
].filter(part => part !== null)
writeFileSync(join(root, 'docs/accuracy.md'), `${page.join('\n\n')}\n`)
if (skipped.length === 0) {
  const lines = sections.flatMap(({ rows }) =>
    rows.map(([what, data, n, figure, range]) =>
      range === '–' ? `- ${what}: ${figure} of ${n}` : `- ${what}: ${figure} (n ${n}, 95 % interval ${range}; ${data})`,
    ),
  )
  const readme = join(root, 'README.md')
  writeFileSync(readme, replaceBlock(readFileSync(readme, 'utf8'), 'accuracy', lines.join('\n')))
}
process.stdout.write(`wrote docs/accuracy.md${skipped.length > 0 ? `, without ${skipped.join(', ')}` : ''}\n`)
