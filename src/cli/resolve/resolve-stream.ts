import { hash } from 'node:crypto'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Entry, Finding, Question } from '../../model/index.ts'
import { blockingOf, countCrowds, link, type Resolution, resolve, UnionFind } from '../../resolve/index.ts'
import type { Decided } from './decided.ts'
import { Spill } from './spill.ts'

/** Parts into which findings are put aside by their pairs of sides. */
const PARTS = 256

export type ResolveStreamOptions = {
  readonly decided: Decided
  readonly knowledge: Knowledge
  /** Characters that are kept in memory before findings are put aside in files. */
  readonly mostInMemory?: number
}

/** What comes out for one part of the findings. */
export type Resolved = { readonly entries: readonly Entry[]; readonly questions: readonly Question[] }

/** A finding as it is put aside: its number in the stream, and whether it is compared in other parts, too. */
type Aside = { readonly index: number; readonly isCrossing: boolean; readonly finding: Finding }

/**
 * Resolves a stream of findings of any length. First all are put aside by their pairs of sides; then each part is resolved by itself. A
 * finding of several pairs is compared in the part of each, and what hangs together with it is resolved at the end. Parts of whose findings people decided
 * are one part, since a decision may join any. Memory holds one part, what waits for the end, and a few bytes a finding.
 */
export class ResolveStream {
  readonly #options: ResolveStreamOptions
  readonly #spill: Spill
  readonly #decidedParts = new Set<number>()
  readonly #waiting: Aside[] = []
  /** How many findings pairs of sides have: all of a pair are in its part, and some may be in others. */
  readonly #crowds = new Map<string, number>()
  #count = 0

  constructor(options: ResolveStreamOptions) {
    this.#options = options
    this.#spill = new Spill(PARTS, options.mostInMemory)
  }

  async add(finding: Finding): Promise<void> {
    const { decided, knowledge } = this.#options
    const parts = new Set(blockingOf(finding, knowledge).pairs.map(partOf))
    if (decided.has(finding)) for (const part of parts) this.#decidedParts.add(part)
    const aside: Aside = { index: this.#count++, isCrossing: parts.size > 1, finding }
    const line = JSON.stringify(aside)
    for (const part of parts) await this.#spill.add(part, line)
  }

  /** The register, part by part; within a part, entries by their ids. Begins when all findings are there. */
  async *resolve(): AsyncGenerator<Resolved> {
    for (const finding of this.#options.decided.created) await this.add(finding)
    const joined = new UnionFind(this.#count)
    const together: Aside[] = []
    for (const part of this.#decidedParts) together.push(...parse(await this.#spill.take(part)))
    yield this.#resolvePart(together, joined)
    for (let part = 0; part < PARTS; part++) yield this.#resolvePart(parse(await this.#spill.take(part)), joined)
    const groups = Map.groupBy(this.#waiting, ({ index }) => joined.find(index))
    const resolved = [...groups.values()].map(group => this.#resolve(group))
    yield this.#link(
      resolved.flatMap(({ entries }) => entries),
      resolved.flatMap(({ questions }) => questions),
    )
  }

  /** Removes what was put aside. */
  dispose(): void {
    this.#spill.dispose()
  }

  /** Resolves what hangs together within a part; what goes on in another waits, joined with what it hangs together with. */
  #resolvePart(asides: readonly Aside[], joined: UnionFind): Resolved {
    const crowds = countCrowds(
      asides.map(({ finding }) => finding),
      this.#options.knowledge,
    )
    for (const [pair, count] of crowds) this.#crowds.set(pair, Math.max(count, this.#crowds.get(pair) ?? 0))
    const { entries, questions, components } = this.#resolve(asides)
    const asideOf = new Map(asides.map(aside => [aside.finding.id, aside]))
    const leaving = new Set<string>()
    for (const component of components) {
      const own = component.map(id => asideOf.get(id)!)
      if (!own.some(({ isCrossing }) => isCrossing)) continue
      for (const aside of own) {
        joined.union(own[0]!.index, aside.index)
        leaving.add(aside.finding.id)
        this.#waiting.push(aside)
      }
    }
    return this.#link(
      entries.filter(({ findings }) => !leaving.has(findings[0]!)),
      questions.filter(({ a }) => !leaving.has(a)),
    )
  }

  #resolve(asides: readonly Aside[]): Resolution {
    const { decided, knowledge } = this.#options
    const findings = asides.map(({ finding }) => finding)
    const ids = new Set(findings.map(({ id }) => id))
    return resolve(
      { findings, decisions: decided.about(ids), ledger: decided.ledger(ids) },
      { knowledge, isLinked: false, crowds: this.#crowds },
    )
  }

  #link(entries: readonly Entry[], questions: readonly Question[]): Resolved {
    return { entries: link(entries, this.#options.knowledge).entries, questions }
  }
}

const parse = (lines: readonly string[]): Aside[] => lines.map(line => JSON.parse(line) as Aside)
const partOf = (pair: string): number => Number.parseInt(hash('sha256', pair).slice(0, 6), 16) % PARTS
