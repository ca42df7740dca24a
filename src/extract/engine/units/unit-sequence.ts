import { itemAt } from '../item-at.ts'
import type { Sequence } from '../text/pattern.ts'
import type { Unit } from './unit.ts'

/** The units of a sentence as the pattern runner sees them. */
export class UnitSequence implements Sequence {
  readonly units: readonly Unit[]
  /** The document's text, which the places of the units index. */
  readonly text: string
  readonly #stops: ReadonlySet<number>

  constructor(units: readonly Unit[], text: string, stops: ReadonlySet<number>) {
    this.units = units
    this.text = text
    this.#stops = stops
  }
  get count(): number {
    return this.units.length
  }
  word(at: number): number {
    return itemAt(this.units, at)?.word ?? 0
  }
  isStop(at: number): boolean {
    return this.#stops.has(this.word(at))
  }
  /** The text from unit `from` to before unit `to`. */
  textOf(from: number, to: number): string {
    return this.text.slice(this.units[from]!.start, this.units[to - 1]!.end)
  }
}
