import { expect, test } from 'vitest'
import { buildFinding, type Told } from '../../../../test/resolve/build-finding.ts'
import { contextOf } from '../../context.ts'
import { toProfile } from '../../profile/profile.ts'
import { time } from './time.ts'

const on = (published: string, ...life: NonNullable<Told['life']>): Told => ({ published, life })
const MAY = on('2024-05-22', ['signed', '2024-05-21'])

test.each<[string, Told, Told]>([
  ['same-day', MAY, on('2024-06-01', ['signed', '2024-05-21'])],
  ['same-month', MAY, on('2024-06-01', ['signed', '2024-05'])],
  ['same-year', MAY, on('2025-06-01', ['signed', '2024'])],
  ['days-apart', MAY, on('2024-05-22', ['signed', '2024-05-22'])],
  ['week-apart', MAY, on('2024-05-30', ['signed', '2024-05-29'])],
  ['years-apart', MAY, on('2010-05-30', ['signed', '2010-05-21'])],
  ['stage-weeks', MAY, on('2024-04-22', ['agreed', '2024-04-21'])],
  ['plan-made-weeks', MAY, on('2024-04-22', ['proposed'])],
  ['plan-made-same-year', on('2025-01-05', ['signed', '2024']), on('2024-04-22', ['proposed'])],
  ['made-before-plan', MAY, on('2025-04-22', ['negotiating'])],
  ['made-after-months', MAY, on('2024-08-22', ['ratified', '2024-08-21'])],
  ['after-before-made', MAY, on('2023-08-22', ['suspended', '2023-08-21'])],
  ['undated-near', MAY, on('2024-05-23', ['signed'])],
  ['undated-in-year', on('2024-12-22', ['signed', '2024']), on('2024-05-23', ['signed'])],
  ['reported-before', MAY, on('2024-03-23', ['signed'])],
  ['agreed-before-months', MAY, on('2024-02-23', ['agreed'])],
  ['both-undated-near', on('2024-05-22', ['signed']), on('2024-05-25', ['signed'])],
])('%s', (level, a, b) => {
  const [one, other] = [a, b].map(told => toProfile(buildFinding(told), contextOf()))
  expect(time.level(one!, other!)).toBe(level)
  expect(time.level(other!, one!)).toBe(level)
})
