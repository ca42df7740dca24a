import type { Parse } from '../syntax/clause.ts'
import type { Cast } from './cast.ts'
import { isCountryKey, sideKey } from './side.ts'

const LEAD_WEIGHT = 3
const PLACE_WEIGHT = 0.4

/** Which sides a document is about: what "both countries" means, and who the other side of a lone party is. */
export class Focus {
  readonly #weights = new Map<string, number>()
  #recent: readonly string[] = []

  constructor(cast: Cast, parses: readonly Parse[]) {
    const lead = parses[0]?.sentence.passageIndex ?? 0
    for (const { sentence, sequence } of parses) {
      const isLead = sentence.passageIndex <= lead + 1
      const add = (key: string | null, isPlace: boolean) => {
        if (key)
          this.#weights.set(
            key,
            (this.#weights.get(key) ?? 0) + (isLead ? LEAD_WEIGHT : 1) * (isPlace ? PLACE_WEIGHT : 1),
          )
      }
      for (const unit of sequence.units) {
        if (unit.kind === 'nation') add(unit.country.code, unit.form === 'city')
        else if (unit.kind === 'actor')
          for (const { actor } of cast.membersOf(unit)) {
            add(sideKey(actor), actor.form === 'capital' || actor.form === 'seat')
            add(actor.postedTo ?? null, true)
          }
      }
    }
  }

  /** Notes the sides of a finding: later ones without sides of their own share them. */
  note(sides: readonly string[]): void {
    if (sides.length >= 2) this.#recent = sides
  }

  /** Another story begins: what was found last says nothing of it. */
  forget(): void {
    this.#recent = []
  }

  weightOf(side: string): number {
    return this.#weights.get(side) ?? 0
  }

  /** The two sides that the document is about, by what was found last, then by mention; fewer where it names fewer. */
  pair(): readonly string[] {
    if (this.#recent.length === 2) return this.#recent
    return this.ranked().slice(0, 2)
  }

  /** The likeliest other side of one, nearer ones first. */
  partnerOf(side: string, near: readonly string[]): string | null {
    const close = near.find(other => other !== side)
    if (close) return close
    if (this.#recent.includes(side)) return this.#recent.find(other => other !== side) ?? null
    return this.ranked().find(other => other !== side) ?? null
  }

  /** All sides, countries before organisations of the same weight, the most spoken of first. */
  ranked(): string[] {
    const rank = (key: string) => (isCountryKey(key) ? 0 : 1)
    return [...this.#weights]
      .sort((a, b) => b[1] - a[1] || rank(a[0]) - rank(b[0]) || (a[0] < b[0] ? -1 : 1))
      .map(([side]) => side)
  }
}
