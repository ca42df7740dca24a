import { readdirSync, readFileSync } from 'node:fs'
import { extendKnowledge, type Knowledge, knowledge as known, ORGANISATION_KINDS } from '../../src/knowledge/index.ts'

const DATA = new URL('../../src/knowledge/data/', import.meta.url)
const PREFIX = '# '

/** A table that a user may have, and the same as entities. They are read when the page is made, so that they work. */
const OWN_TABLE = `name,aliases,weakAliases,kind,sectors,country,office
Kumtor Gold Company,KGC,Kumtor,state-company,mining,KG,
Northern Corridor Authority,NCTTCA,,international-organisation,transport,,
Jane Roe,,Roe,person,,KE,Trade Minister:2019/
`
const OWN_ENTITIES = `{"id":"a","schema":"Company","properties":{"name":["Kumtor Gold Company"],"alias":["KGC"],"jurisdiction":["kg"],"topics":["gov.soe"]}}
{"id":"b","schema":"Person","properties":{"name":["Jane Roe"],"lastName":["Roe"],"country":["ke"],"position":["Trade Minister"]}}
`

/** docs/knowledge.md: what src/knowledge/data holds, by its own words, and how users add to it. */
export function knowledge(): string {
  const { organisations } = check(known(), OWN_TABLE, 'own.csv')
  check(known(), OWN_ENTITIES, 'own.ndjson')
  const kinds = ORGANISATION_KINDS.map(kind => `${organisations.filter(one => one.kind === kind).length} ${kind}`)
  return `<!-- Made by \`npm run docs\` from the files of src/knowledge/data, by scripts/generate/knowledge.ts. -->

# What the program knows

Before it reads anything Foedera knows countries, currencies, organisations, people and exchange rates: tables of CSV in
[src/knowledge/data](../src/knowledge/data), one row a thing, each with its sources at the top. What is not in them is recognised by its form
("… Corporation", "Ministry of …", "President …"), without a country or an official name.

${readdirSync(DATA)
  .filter(name => name.endsWith('.csv'))
  .map(name => `## ${name}\n\n${aboutTable(name)}`)
  .join('\n\n')}

Organisations by kind: ${kinds.join(', ')}.

${OWN}`
}

/** Fails where an example is not understood. */
function check(base: Knowledge, text: string, file: string): Knowledge {
  const extended = extendKnowledge(base, text, file, notice => {
    throw new Error(notice)
  })
  const isThere = extended.people.some(({ name }) => name === 'Jane Roe')
  if (
    !isThere ||
    !extended.organisations.some(({ name, country }) => name === 'Kumtor Gold Company' && country === 'KG')
  )
    throw new Error(`the example ${file} of docs/knowledge.md adds something else than it says`)
  return base
}

/** Rows, columns and the comments at the top of a table. */
function aboutTable(name: string): string {
  const lines = readFileSync(new URL(name, DATA), 'utf8').trimEnd().split('\n')
  const comments = lines.filter(line => line.startsWith(PREFIX)).map(line => line.slice(PREFIX.length))
  const [head = '', ...rows] = lines.filter(line => !line.startsWith(PREFIX))
  const columns = head
    .split(',')
    .map(column => `\`${column}\``)
    .join(', ')
  return `${rows.length.toLocaleString('en')} rows. ${comments
    .join('\n')
    .replaceAll(/\n(?=Sources?:)/g, '\n\n')
    .replaceAll(/([*_<>|])/g, '\\$1')}\n\nColumns: ${columns}`
}

const OWN = `## Your own

\`--sites FILE\` adds sites to a run of \`read\`, \`add\` or \`feed run\`, from a table with the columns of sites.csv; they stand over ours.

\`--knowledge FILE\` adds organisations and people of your own to a run, for \`read\`, \`extract\`, \`explain\` and \`eval\` alike; it may be given several
times. One whose name is known already stands in place of ours.

\`\`\`sh
npm run -s foedera -- read news/ --knowledge my-parties.csv
\`\`\`

A table has a first line with the names of its columns, in any order. \`name\` and \`kind\` are required; \`aliases\`, \`weakAliases\`, \`type\`, \`sectors\`,
\`country\`, \`members\`, \`office\`, \`wikidata\` and \`source\` are optional and mean what they mean above. Several values in one cell are separated by \`|\`.
\`kind\` is one of those above, or \`person\`; an office is \`Title:from/to\`.

\`\`\`csv
${OWN_TABLE}\`\`\`

[FollowTheMoney](https://followthemoney.tech) entities, as Aleph and OpenSanctions export them, are read from files that end in \`.json\`, \`.jsonl\` or
\`.ndjson\`, one entity a line. \`Company\`, \`LegalEntity\`, \`Organization\` and \`PublicBody\` become organisations, \`Person\` people; topics such as \`gov.soe\`,
\`fin.bank\` and \`gov.igo\` tell the kind. Entities of other schemata are passed over.

\`\`\`json
${OWN_ENTITIES}\`\`\`

A name that is also an everyday word, or that others share, belongs into \`weakAliases\`: it counts only where something else in the text speaks for it. A fault in
a file is told with its line and what to do, before anything is read.
`
