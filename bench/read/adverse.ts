import { extract } from '../../src/extract/index.ts'
import { toDocument } from '../../src/read/index.ts'
import type { Section } from '../section.ts'
import { ADVERSE_TEXTS } from './adverse-texts.ts'

/** In kB. Passages are cut at 12: what costs more within one shows at the first sizes, what grows with the document at the last. */
const SIZES = [3, 12, 50, 100, 200, 400]
/** A text that takes so many seconds is not tried at the next size. */
const MOST = 2
/** Of the cost of a byte at the last size to that at the third. */
const STEEP = 1.7
/** Times the median cost of a byte. */
const DEAR = 6

/** Whether texts that nobody would write cost as much a byte as others, however long they are. */
export const adverse: Section = {
  name: 'adverse',
  summary: `cost of a byte of one document of ${SIZES.join(', ')} kB, for ${Object.keys(ADVERSE_TEXTS).length} kinds of text`,
  async run() {
    extract(toDocument({ text: ADVERSE_TEXTS['other agreements']!(100_000), language: 'en' }))
    const rows = Object.entries(ADVERSE_TEXTS).map(([what, make]) => ({ what, unit: 'µs/byte', values: measure(make) }))
    const usual = rows.map(({ values }) => values.at(-1)!).sort((a, b) => a - b)[rows.length >> 1]!
    const faults = rows.flatMap(({ what, values }) => {
      const growth = values.at(-1)! / (values[2] ?? values[0]!)
      if (values.length === SIZES.length && growth < STEEP && values.at(-1)! < DEAR * usual) return []
      return `${what}: ${values.map(value => value.toPrecision(3)).join(' ')} µs/byte at ${SIZES.slice(0, values.length).join(' ')} kB`
    })
    return {
      rows,
      notes: [
        `A byte costs ${usual.toPrecision(3)} µs in the median. Processor time, so that other work of the machine counts less.`,
        ...(faults.length > 0 ? ['Steep, dear or given up:', ...faults] : ['No kind of text is steep or dear.']),
      ],
    }
  },
}

/** Microseconds a byte at each size. */
function measure(make: (length: number) => string): number[] {
  const values: number[] = []
  for (const size of SIZES) {
    const seconds = timeToRead(make(1000 * size))
    values.push((1000 * seconds) / size)
    if (seconds > MOST) break
  }
  return values
}

/** Makes every text one that is read, and not passed over for want of a cue. */
const CUE = 'China said so.\n\n'
/** Seconds of processor time for one reading. */
export function timeToRead(text: string): number {
  const document = toDocument({ text: CUE + text, language: 'en' })
  const { user, system } = process.cpuUsage()
  extract(document)
  const used = process.cpuUsage({ user, system })
  return (used.user + used.system) / 1e6
}
