import { expect, it } from 'vitest'
import { toEntryFilter, type WrittenFilter } from './to-entry-filter.ts'
import { toWrittenFilter } from './to-written-filter.ts'

it.each<WrittenFilter>([
  {},
  { text: 'gas "western route"', pair: 'CN,RU', from: '2014', to: '2015-05' },
  { between: 'CN,KE', sector: ['energy', 'transport'], status: ['signed'], has: ['amount'], minSources: 2 },
  { country: ['KE'], party: ['Gazprom, PAO'], rank: ['official'], review: ['accepted'], minConfidence: 0.5 },
  { currency: ['USD', 'CNY'] },
  { currency: ['USD'], minAmount: 1_000, maxAmount: 2_000 },
  { source: ['Horn Wire'], package: ['p1'], problem: ['r1'], reached: ['ratified'], form: ['treaty'] },
])('%j leads back to itself', written => {
  expect(toWrittenFilter(toEntryFilter(written))).toEqual(written)
})
