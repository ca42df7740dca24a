import { basename } from 'node:path'
import type { Results } from './coded.ts'
import { quote, table } from './markdown.ts'

const EXAMPLES = 3
/** Errors too few to speak of a weakness. */
const FEWEST = 10

/** The kinds of errors by how often they occur, with examples from as many documents. */
export function weaknesses(errors: Results['errors']): string {
  const kinds = [...Map.groupBy(errors, ({ kind }) => kind)].filter(([, all]) => all.length >= FEWEST)
  kinds.sort(([, a], [, b]) => b.length - a.length)
  const rows = kinds.flatMap(([kind, all]) => {
    return examplesOf(all).map((error, i) => [
      i === 0 ? `**${kind}**` : '',
      i === 0 ? String(all.length) : '',
      `[${basename(error.name)}](../${error.name})`,
      quote(error.anchor ?? ''),
      quote(error.found ?? ''),
      quote(error.meant ?? ''),
    ])
  })
  return table(['kind', 'times ', 'document', 'words of the key', 'found', 'meant'], rows)
}

/** Errors of documents that stand apart in the list: neighbours in the alphabet are often about one thing. */
function examplesOf(all: Results['errors']): Results['errors'] {
  const firsts = [...Map.groupBy(all, ({ name }) => name).values()].map(([first]) => first!)
  const step = Math.max(1, Math.floor(firsts.length / EXAMPLES))
  return firsts.filter((_, i) => i % step === 0).slice(0, EXAMPLES)
}
