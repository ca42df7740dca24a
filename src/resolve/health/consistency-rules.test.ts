import { describe, expect, test } from 'vitest'
import { buildFinding, type Told } from '../../../test/resolve/build-finding.ts'
import { resolve } from '../resolve.ts'
import { CONSISTENCY_RULES } from './consistency-rules.ts'

const rate = (value: string) => ({ kind: 'interest-rate', value }) as const
const months = (kind: 'grace-period' | 'maturity', value: string) => ({ kind, value }) as const
const tranche = { of: 'tranche', value: '60000000' } as const

/** For each rule something that breaks it, and something near it that does not. */
const CASES: Readonly<Record<string, { readonly breaks: Told; readonly holds: Told }>> = {
  'interest-on-gift': {
    breaks: { instrument: 'grant', terms: [rate('2')] },
    holds: { instrument: 'loan', terms: [rate('2')] },
  },
  'interest-too-high': {
    breaks: { instrument: 'loan', terms: [rate('85')] },
    holds: { instrument: 'loan', terms: [rate('12.5')] },
  },
  'grace-beyond-maturity': {
    breaks: { instrument: 'loan', terms: [months('grace-period', 'P7Y'), months('maturity', 'P60M')] },
    holds: { instrument: 'loan', terms: [months('grace-period', 'P7Y'), months('maturity', 'P20Y')] },
  },
  'delivery-before-signature': {
    breaks: {
      life: [
        ['completed', '2019-02-01'],
        ['signed', '2024-03-05'],
      ],
    },
    holds: {
      life: [
        ['signed', '2024-03-05'],
        ['completed', '2024-03'],
      ],
    },
  },
  'ratified-before-signature': {
    breaks: {
      life: [
        ['ratified', '2023'],
        ['signed', '2024-03-05'],
      ],
    },
    holds: {
      life: [
        ['signed', '2024-03-05'],
        ['ratified', '2024'],
      ],
    },
  },
  'signed-after-report': {
    breaks: { published: '2024-03-01' },
    holds: { published: '2024-03-04' },
  },
  'end-before-start': {
    breaks: {
      life: [
        ['terminated', '2019-02-01'],
        ['signed', '2024-03-05'],
      ],
    },
    holds: {
      life: [
        ['signed', '2024-03-05'],
        ['terminated', '2024-03-05'],
      ],
    },
  },
  'called-off-and-completed': {
    breaks: {
      life: [
        ['cancelled', '2023-02-01'],
        ['completed', '2024-03-05'],
      ],
    },
    holds: {
      life: [
        ['suspended', '2023-02-01'],
        ['completed', '2024-03-05'],
      ],
    },
  },
  'parts-above-total': {
    breaks: { amounts: [{ value: '100000000' }, tranche, { ...tranche, value: '50000000' }] },
    holds: { amounts: [{ value: '100000000' }, tranche, { ...tranche, value: '40000000' }] },
  },
  'range-upside-down': {
    breaks: { amounts: [{ value: '1500000000', upper: '1200000000' }] },
    holds: { amounts: [{ value: '1200000000', upper: '1500000000' }] },
  },
  'sides-equal': { breaks: { sides: ['CN', 'CN'] }, holds: { sides: ['CN', 'RU'] } },
  'one-side': { breaks: { sides: ['CN'] }, holds: { sides: ['CN', 'RU'] } },
  'gives-to-itself': {
    breaks: { parties: [{ name: 'Norfund', roles: ['provider', 'recipient'] }] },
    holds: { parties: [{ name: 'Norfund', roles: ['provider', 'implementer'] }] },
  },
}

const brokenBy = (told: Told) =>
  resolve({ findings: [buildFinding(told)] }).entries[0]!.health.problems.map(({ rule }) => rule)

describe('consistency rules', () => {
  test('have a case each', () => {
    expect(CONSISTENCY_RULES.map(({ id }) => id).sort()).toEqual(Object.keys(CASES).sort())
  })

  test.each(Object.entries(CASES))('%s', (rule, { breaks, holds }) => {
    expect(brokenBy(breaks)).toContain(rule)
    expect(brokenBy(holds)).not.toContain(rule)
  })

  test('name fields that an entry has', () => {
    const entry = resolve({ findings: [buildFinding({})] }).entries[0]!
    for (const { fields } of CONSISTENCY_RULES) for (const field of fields) expect(entry).toHaveProperty(field)
  })
})
