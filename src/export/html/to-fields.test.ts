import { expect, it } from 'vitest'
import { mergeAlike, toField, toFields } from './to-fields.ts'

const evidenced = (value: string, start: number) => ({
  value,
  spans: [{ start, end: start + 3 }],
  confidence: 0.8,
  rule: 'en/side/pair',
})
const say = (value: string) => ({ value })

it('shows values of a list that the same words carry as one', () => {
  const fields = toFields('Sides', 'party', [evidenced('Russia', 0), evidenced('China', 0), evidenced('India', 9)], say)
  expect(fields.map(({ value }) => value)).toEqual(['Russia, China', 'India'])
})

it('keeps values apart that have notes of their own', () => {
  const fields = toFields('Parties', 'party', [evidenced('Gazprom', 0), evidenced('CNPC', 0)], value => ({
    value,
    note: `${value} is a company`,
  }))
  expect(fields).toHaveLength(2)
})

it('says fields once that say the same on the same words', () => {
  const fields = [
    toField('Status', 'status', evidenced('Signed', 0), say),
    toField('Reached', 'status', evidenced('Signed', 0), say),
    toField('Milestone', 'status', evidenced('Signed', 9), say),
    toField('Milestone', 'status', evidenced('Signed', 9), say),
  ]
  expect(mergeAlike(fields).map(({ label }) => label)).toEqual(['Status, reached', 'Milestone', 'Milestone'])
})
