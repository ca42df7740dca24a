import { expect, test } from 'vitest'
import { buildFinding, type Told } from '../../../test/resolve/build-finding.ts'
import { resolve } from '../resolve.ts'

const healthOf = (...told: readonly Told[]) => {
  const { entries } = resolve({ findings: told.map(buildFinding) })
  expect(entries).toHaveLength(1)
  return entries[0]!.health
}

test('counts sources that are neither copies nor of one publisher', () => {
  const health = healthOf(
    { publisher: 'Daily', rank: 'press' },
    { publisher: 'Daily', rank: 'comment' },
    { publisher: 'Wire', rank: 'wire', copyOf: 'story' },
    { publisher: 'Gazette', rank: 'press', copyOf: 'story' },
    { publisher: 'Ministry', rank: 'official' },
  )
  expect(health).toMatchObject({
    documents: 5,
    independent: 3,
    ranks: { official: 1, wire: 1, press: 2, comment: 1 },
    bestRank: 'official',
  })
})

test('tells what the record of a loan should have and has not', () => {
  const bare = healthOf({ instrument: 'loan', life: [['signed', '2024']] })
  expect(bare.missing).toEqual(['date', 'parties', 'places', 'amounts', 'terms'])
  const full = healthOf({
    instrument: 'loan',
    amounts: [{ value: '40000000' }],
    parties: [{ name: 'Norfund' }],
    terms: [{ kind: 'maturity', value: 'P20Y' }],
  })
  expect(full.missing).toEqual(['places'])
  expect(full.completeness).toBeGreaterThan(bare.completeness)
})

test('leaves out sources that were retracted', () => {
  expect(healthOf({ publisher: 'Daily' }, { publisher: 'Gazette', state: 'retracted' })).toMatchObject({
    documents: 1,
    independent: 1,
  })
})
