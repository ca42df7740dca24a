import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { agreementAt, BLOCK, type TrueAgreement } from './register-generator/agreement.ts'
import { Random } from './register-generator/random.ts'
import { stageOf, toView } from './register-generator/view.ts'
import { nationsOf } from './register-generator/world.ts'
import { type Generated, type Press, writeDocument } from './register-generator/write-document.ts'

export type RegisterOptions = {
  readonly agreements: number
  readonly seed: number
  /** How many countries there are: all, or those that sign most. */
  readonly nations?: number
  /** Leaves out all but the agreements of one in so many combinations of sides: a small part of a large register, and as dense. */
  readonly oneInSides?: number
}

/** How many documents wait to be given out, so that reports of one agreement do not follow on one another. */
const WAITING = 3000

/**
 * Readings of so many made-up agreements, 1.5 of each on average, one after the other and in constant memory, with the truth of what tells
 * of what. Names, roundings, currencies, dates and the state told of differ from report to report; among the agreements are many that look
 * alike and are not the same. The same seed gives the same readings.
 */
export function* generateRegister(options: RegisterOptions): Generator<Generated> {
  const { agreements, seed, nations = 200, oneInSides = 1 } = options
  const world = { seed, nations: nationsOf(nations) }
  const isKept = ({ sides }: TrueAgreement) =>
    oneInSides === 1 || new Random(seed, 'sides', ...sides.map(({ name }) => name).sort()).below(oneInSides) === 0
  const order = new Random(seed, 'order')
  const waiting: Generated[] = []
  for (let block = 0; block * BLOCK < agreements; block++) {
    const count = Math.min(BLOCK, agreements - block * BLOCK)
    const all = Array.from({ length: count }, (_, at) => agreementAt(world, block * BLOCK + at)).filter(isKept)
    for (const generated of documentsOf(all, seed)) {
      if (waiting.length < WAITING) waiting.push(generated)
      else {
        const at = order.below(WAITING)
        yield waiting[at]!
        waiting[at] = generated
      }
    }
  }
  while (waiting.length > 0) {
    const at = order.below(waiting.length)
    yield waiting[at]!
    waiting[at] = waiting.at(-1)!
    waiting.pop()
  }
}

/** Every document on a block of agreements: one on a summit's list, and those on single agreements. */
function* documentsOf(agreements: readonly TrueAgreement[], seed: number): Generator<Generated> {
  const signedTogether = agreements.filter(({ summit }) => summit !== null)
  if (signedTogether.length > 0) {
    const random = new Random(seed, 'list', signedTogether[0]!.index)
    const views = signedTogether.map(agreement => toView(agreement, 'made', random))
    const published = Math.max(...views.map(view => view.published))
    yield writeDocument(
      views.map(view => ({ ...view, published })),
      pressOf(random),
    )
  }
  for (const agreement of agreements) {
    const random = new Random(seed, 'reports', agreement.index)
    const draw = random.next()
    // 1.56 on average; a summit's list is one of them.
    const reports = draw < 0.64 ? 1 : draw < 0.87 ? 2 : draw < 0.96 ? 3 : 4
    for (let report = agreement.summit === null ? 0 : 1; report < reports; report++) {
      const views = [toView(agreement, stageOf(report, random), random)]
      yield writeDocument(views, pressOf(random))
      if (random.chance(0.06)) yield writeDocument(views, pressOf(random))
    }
  }
}

const PAPERS =
  'Morning Dispatch,Capital Times,Harbour Gazette,National Wire,Trade Observer,Ministry Bulletin,Daily Ledger'.split(
    ',',
  )
const OPENINGS = [
  'Officials met on the sidelines of talks.',
  'The two governments spoke of long friendship.',
  'A delegation was received at the palace.',
  'The news was given out in a short note.',
  'Talks went on until late in the evening.',
]
const CLOSINGS = [
  'No further details were given.',
  'Observers had expected the step.',
  'Trade between them grew last year.',
  'Both sides praised the outcome.',
  'Details are to be worked out by experts.',
]

const pressOf = (random: Random): Press => ({
  publisher: random.pick(PAPERS),
  opening: random.pick(OPENINGS),
  closing: random.pick(CLOSINGS),
})

if (import.meta.main) await main()

/** `node bench/register-generator.ts --agreements 1000 --seed 1 --truth truth.ndjson > readings.ndjson` */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      agreements: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      truth: { type: 'string' },
    },
  })
  const truth = values.truth === undefined ? null : createWriteStream(values.truth)
  const write = async (stream: NodeJS.WritableStream, text: string) => {
    if (!stream.write(text)) await once(stream, 'drain')
  }
  for (const generated of generateRegister({ agreements: Number(values.agreements), seed: Number(values.seed) })) {
    await write(process.stdout, `${JSON.stringify(generated.reading)}\n`)
    if (truth) for (const each of generated.truth) await write(truth, `${JSON.stringify(each)}\n`)
  }
  truth?.end()
}
