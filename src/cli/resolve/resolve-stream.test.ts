import { expect, test, vi } from 'vitest'
import { generateRegister } from '../../../bench/register-generator.ts'
import { buildFinding } from '../../../test/resolve/build-finding.ts'
import { knowledge } from '../../knowledge/index.ts'
import type { Decision, Entry, Finding } from '../../model/index.ts'
import { resolve, toFindings } from '../../resolve/index.ts'
import { Decided } from './decided.ts'
import { ResolveStream } from './resolve-stream.ts'

vi.setConfig({ testTimeout: 60_000 })

async function streamed(findings: readonly Finding[], decisions: readonly Decision[] = [], mostInMemory?: number) {
  const stream = new ResolveStream({
    decided: new Decided(decisions),
    knowledge: knowledge(),
    ...(mostInMemory === undefined ? {} : { mostInMemory }),
  })
  const entries: Entry[] = []
  try {
    for (const finding of findings) await stream.add(finding)
    for await (const part of stream.resolve()) entries.push(...part.entries)
  } finally {
    stream.dispose()
  }
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1))
}

const findings = [...generateRegister({ agreements: 300, seed: 6, nations: 8 })].flatMap(({ reading }) =>
  toFindings(reading),
)

test('gives the entries that all findings at once give, in memory and through files', async () => {
  const { entries } = resolve({ findings })
  expect(await streamed(findings)).toEqual(entries)
  expect(await streamed(findings, [], 20_000)).toEqual(entries)
})

test('compares a finding of three sides with those of two of them', async () => {
  const about = { subject: 'a railway from Kashgar to Andijan', sectors: ['transport'] } as const
  const three = [
    buildFinding({ ...about, sides: ['CN', 'KG', 'UZ'] }),
    buildFinding({ ...about, sides: ['CN', 'KG', 'UZ'], published: '2024-03-07' }),
    buildFinding({ ...about, sides: ['KG', 'UZ'], published: '2024-03-08' }),
  ]
  const { entries } = resolve({ findings: [...findings, ...three] })
  expect(entries.find(entry => entry.findings.includes(three[0]!.id))!.findings.length).toBeGreaterThan(1)
  expect(await streamed([...findings, ...three])).toEqual(entries)
})

test('follows decisions that join findings of other sides, and agreements made by hand', async () => {
  const { agreement } = buildFinding({ id: 'by-hand', subject: 'a cable to Nauru', sides: ['AU', 'NR'] })
  const [first] = findings as [Finding]
  const far = findings.findLast(
    ({ agreement: { sides } }) => sides[0]!.value.name !== first.agreement.sides[0]!.value.name,
  )!
  const common = { by: 'Ann', at: '2026-01-01T00:00:00Z' }
  const decisions: Decision[] = [
    { ...common, id: 'd1', kind: 'create', what: 'agreement', documentId: 'note', agreement },
    { ...common, id: 'd2', kind: 'same', a: first.id, b: far.id },
  ]
  const { entries } = resolve({ findings, decisions })
  expect(entries.find(entry => entry.findings.includes(first.id))!.findings).toContain(far.id)
  expect(await streamed(findings, decisions)).toEqual(entries)
})
