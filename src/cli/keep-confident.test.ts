import { expect, it } from 'vitest'
import { buildReading, evidenced } from '../../test/build-reading.ts'
import { keepConfident } from './keep-confident.ts'

const build = buildReading(
  'Norway and Kenya signed a pact, and a protocol under it. "Good," said Ms Roe. "Bad," said Mr Doe.',
)
const pact = build.agreement('a pact', { confidence: 0.4 })
const protocol = build.agreement('a protocol', {
  confidence: 0.9,
  partOf: evidenced(pact.id, build.at('under it')),
  follows: {
    relation: evidenced('implements', build.at('under it')),
    target: evidenced(pact.id, build.at('under it')),
  },
})
const sure = build.statement('Good,', 'Ms Roe', { about: [pact.id, protocol.id] })
const unsure = build.statement('Bad,', 'Mr Doe', { speaker: evidenced({ name: 'Mr Doe' }, build.at('Mr Doe'), 0.2) })
const reading = build.reading({ agreements: [pact, protocol], statements: [sure, unsure] })

it('leaves out what it is less sure of, and references to it', () => {
  const kept = keepConfident(reading, 0.5)
  expect(kept.agreements.map(({ id }) => id)).toEqual([protocol.id])
  expect(kept.agreements[0]).not.toHaveProperty('partOf')
  expect(kept.agreements[0]).not.toHaveProperty('follows')
  expect(kept.statements).toMatchObject([{ id: sure.id, about: [protocol.id] }])
})

it('keeps all, and a name that is no id, where nothing is dropped', () => {
  expect(keepConfident(reading, 0)).toBe(reading)
  expect(keepConfident(reading, 0.3).agreements).toEqual(reading.agreements)
  const named = build.agreement('a protocol', { partOf: evidenced('the summit', build.at('under it')) })
  expect(keepConfident(build.reading({ agreements: [pact, named] }), 0.5).agreements).toEqual([named])
})
