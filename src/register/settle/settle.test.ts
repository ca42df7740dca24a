import { expect, it, vi } from 'vitest'
import { generateRegister } from '../../../bench/register-generator.ts'
import { addAll } from '../../../test/register/add-all.ts'
import { onBothBackends } from '../../../test/store/on-both-backends.ts'
import { FEW, resolve } from '../../resolve/index.ts'

// The machine may be busy.
vi.setConfig({ testTimeout: 300_000 })

const PORTION = 12
const inputs = [...generateRegister({ agreements: 80, seed: 8, nations: 3 })].map(({ reading }, at) => ({
  name: `reading-${at}`,
  line: JSON.stringify(reading),
}))

const byFindings = (groups: Iterable<{ readonly findings: readonly string[] }>) =>
  [...groups].map(({ findings }) => findings.toSorted().join()).sort()

onBothBackends('settle', place => {
  it('parts findings as if all had come at once, also where a pair of sides comes to have many', async () => {
    const store = await place().open()
    for (let at = 0; at < inputs.length; at += PORTION) await addAll(store, inputs.slice(at, at + PORTION))
    const findings = (await store.findings.all({ limit: 1_000 })).items
    expect(findings.length).toBeGreaterThan(2 * FEW)
    const { items } = await store.entries.list({ reviews: ['open'] }, { limit: 1_000 })
    expect(byFindings(items)).toEqual(byFindings(resolve({ findings }, { isLinked: false }).partition))
  })
})
