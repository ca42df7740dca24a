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

/** Kinds that are dear yet: what is quadratic within a passage, which is cut at some length, and so linear in a document's. */
const KNOWN: Readonly<Record<string, string>> = {
  'other agreements as one sentence': 'each agreement of a sentence is sought in all of it',
  '"signing "': 'each verb of a sentence may be what all behind it hang on',
  '"that China signed "': 'each verb of a sentence may have all its names as sides',
  '"if China signs "': 'each verb of a sentence may have all its names as sides',
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
