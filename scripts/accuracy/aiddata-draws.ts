import os from 'node:os'
import { bootstrap, middle } from '../../src/evaluate/bootstrap.ts'
import { parseScore } from './aiddata-score.ts'
import { run } from './run.ts'
import { intoFile } from './temporary.ts'

/** Fewer than the rest of the page uses, since each is a run of the scorer. */
const DRAWS = 200

type Range = ReturnType<typeof middle>

/**
 * The 95 % interval of each row of the scorer, which gives one for its mean only: the scorer is run on documents drawn with replacement. One that
 * is drawn twice stands there under two names.
 */
export async function scoreDraws(scorer: string, gold: string, predicted: string): Promise<ReadonlyMap<string, Range>> {
  const keys = toLines(gold)
  const found = new Map(toLines(predicted).map(line => [line.id, line]))
  const draws: Uint32Array[] = []
  bootstrap(keys.length, drawn => draws.push(drawn))
  const figures = new Map<string, number[]>()
  const rest = draws.slice(0, DRAWS).values()
  const work = async () => {
    for (const drawn of rest) {
      const pairs = keys.flatMap((key, i) =>
        Array.from({ length: drawn[i]! }, (_, time) => [named(key, time), named(found.get(key.id) ?? key, time)]),
      )
      const [left, right] = [0, 1].map(side => pairs.map(pair => pair[side]).join('\n'))
      const printed = await intoFile(left!, file => intoFile(right!, other => run(scorer, [file, other])))
      for (const { field, f1 } of parseScore(printed).rows)
        figures.set(field, [...(figures.get(field) ?? []), Number(f1) / 100])
    }
  }
  await Promise.all(Array.from({ length: os.availableParallelism() }, work))
  return new Map([...figures].map(([field, values]) => [field, middle(values)]))
}

type Line = { readonly id: string }

const toLines = (text: string): Line[] =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Line)

const named = (line: Line, time: number) => JSON.stringify({ ...line, id: `${line.id} ${time}` })
