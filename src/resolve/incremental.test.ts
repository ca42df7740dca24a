import { describe, expect, test, vi } from 'vitest'
import { generateRegister } from '../../bench/register-generator.ts'
import type { Entry, Finding, Minting, Question } from '../model/index.ts'
import { blockingOf, countCrowds, FEW, resolve, toFindings } from './index.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What a store keeps of findings: blocks, components, the ledger, and what came out. */
class Kept {
  readonly findings = new Map<string, Finding>()
  readonly blocks = new Map<number, Set<string>>()
  readonly pairs = new Map<string, Set<string>>()
  readonly components = new Map<string, readonly string[]>()
  readonly entries = new Map<string, Entry>()
  questions: Question[] = []
  readonly ledger: Minting[] = []

  /**
   * Adds the findings of a document: only what shares a block with them is looked at, what hangs together with that, and all of a pair of
   * sides that has few findings or had few until now.
   */
  add(findings: readonly Finding[]): number {
    const near = new Set<string>()
    for (const finding of findings) {
      this.findings.set(finding.id, finding)
      near.add(finding.id)
      const { keys, pairs } = blockingOf(finding)
      for (const pair of pairs) {
        const ofPair = this.pairs.get(pair) ?? new Set()
        if (ofPair.size <= FEW) for (const id of ofPair) near.add(id)
        this.pairs.set(pair, ofPair.add(finding.id))
      }
      for (const key of keys) {
        const block = this.blocks.get(key) ?? new Set()
        for (const id of block) near.add(id)
        this.blocks.set(key, block.add(finding.id))
      }
    }
    const touched = new Set([...near].flatMap(id => this.components.get(id) ?? [id]))
    const rows = this.ledger.filter(({ findingId }) => touched.has(findingId))
    const given = [...touched].map(id => this.findings.get(id)!)
    const crowds = new Map([...countCrowds(given).keys()].map(pair => [pair, this.pairs.get(pair)!.size]))
    const resolved = resolve({ findings: given, ledger: rows }, { isLinked: false, crowds })
    for (const [id, entry] of this.entries) if (entry.findings.some(each => touched.has(each))) this.entries.delete(id)
    for (const entry of resolved.entries) this.entries.set(entry.id, entry)
    for (const component of resolved.components) for (const id of component) this.components.set(id, component)
    this.questions = [...this.questions.filter(({ a }) => !touched.has(a)), ...resolved.questions]
    this.ledger.push(...resolved.minted)
    return touched.size
  }
}

const documents = [...generateRegister({ agreements: 160, seed: 31, nations: 4 })].map(({ reading }) =>
  toFindings(reading),
)
const byFindings = (groups: Iterable<{ readonly findings: readonly string[] }>) =>
  [...groups].map(({ findings }) => findings.join()).sort()

describe('documents that come one after the other', () => {
  const kept = new Kept()
  const touched = documents.map(findings => kept.add(findings))
  const atOnce = resolve({ findings: documents.flat() }, { isLinked: false })

  test('are parted into the same agreements as all at once', () => {
    expect(byFindings(kept.entries.values())).toEqual(byFindings(atOnce.entries))
    expect(kept.entries.size).toBeGreaterThan(100)
  })

  test('leave the same questions', () => {
    const told = (questions: readonly Question[]) => questions.map(({ id, score }) => `${id} ${score}`).sort()
    expect(told(kept.questions)).toEqual(told(atOnce.questions))
  })

  test('keep the ids that were minted first', () => {
    for (const entry of kept.entries.values()) {
      const ids = kept.ledger.filter(({ findingId }) => entry.findings.includes(findingId)).map(({ id }) => id)
      expect([entry.id, ...entry.formerly]).toEqual([...new Set(ids)])
    }
  })

  test('give the same in another order', () => {
    const other = new Kept()
    for (const findings of documents.toReversed()) other.add(findings)
    expect(byFindings(other.entries.values())).toEqual(byFindings(kept.entries.values()))
  })

  test('touch their own blocks only', () => {
    const count = documents.flat().length
    expect(Math.max(...touched)).toBeLessThan(count / 2)
    expect(touched.reduce((sum, each) => sum + each, 0) / documents.length).toBeLessThan(count / 10)
  })
})
