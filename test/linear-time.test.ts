import { expect, test } from 'vitest'
import { timeToRead } from '../bench/read/adverse.ts'
import { ADVERSE_TEXTS } from '../bench/read/adverse-texts.ts'

/**
 * Texts that a quadratic step would choke on cost four times as much where they are four times as long. `npm run bench -- read/adverse`
 * measures more kinds at more sizes.
 */
const SHORT = 8_000
const FACTOR = 4
/** Over which a byte is dear: ten times what everyday text costs on a slow machine. */
const MOST_MICROSECONDS = 40
/** For what the machine does besides. */
const SLACK = 2.2
const SLACK_SECONDS = 0.1

/** Kinds that take more than linear time yet, and in which step. */
const KNOWN: Readonly<Record<string, string>> = {
  'other agreements': 'every agreement is compared with all before it',
  'other agreements as one sentence': 'every agreement is compared with all before it',
  'other agreements, a paragraph each': 'every agreement is compared with all before it',
  'a list of agreements': 'every agreement is compared with all before it',
  'a list run together': 'every agreement is compared with all before it',
  'one agreement over and over': 'what a report adds is copied with all that was known',
  'one agreement, a paragraph each': 'what a report adds is copied with all that was known',
  '"agreements, "': 'mentions of one sentence are sought in pairs',
  '"the agreement "': 'mentions of one sentence are sought in pairs',
  '"signing "': 'the governor of a verb is sought anew for every question',
  '"which signed "': 'the reach of a verb is sought anew for every question',
  '"that China signed "': 'the reach of a verb is sought anew for every question',
  '"if China signs "': 'the reach of a verb is sought anew for every question',
}

test('what is known to take longer is among the texts', () => {
  expect(Object.keys(KNOWN).filter(what => !(what in ADVERSE_TEXTS))).toEqual([])
})

timeToRead(ADVERSE_TEXTS['other agreements']!(100_000))
test.each(Object.keys(ADVERSE_TEXTS).filter(what => !(what in KNOWN)))('%s', { retry: 2 }, what => {
  const make = ADVERSE_TEXTS[what]!
  const short = timeToRead(make(SHORT))
  const long = timeToRead(make(FACTOR * SHORT))
  expect(long).toBeLessThan(FACTOR * SLACK * short + SLACK_SECONDS)
  expect((1e6 * long) / (FACTOR * SHORT)).toBeLessThan(MOST_MICROSECONDS)
})
