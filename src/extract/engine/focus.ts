import type { Analyser } from './analyser.ts'
import type { Cast } from './cast.ts'
import type { Sentence } from './parse.ts'
import { flatten, sideKey } from './sides.ts'

/** Which sides a document is about: what "both countries" means, and who the other side of a lone party is. */
export class Focus {
  readonly #weights = new Map<string, number>()
  #recent: readonly string[] = []

  constructor(_analyser: Analyser, cast: Cast, sentences: readonly Sentence[]) {
    for (const sentence of sentences) {
      const isLead = sentence.passage.kind === 'title' || sentence.passageIndex <= 2
      for (const phrase of sentence.phrases.phrases) {
        const { value } = phrase
        if (value.tag !== 'actor' && value.tag !== 'nation') continue
        const key = (actor: Parameters<typeof sideKey>[0]) => sideKey(actor)
        for (const [actor] of flatten(cast, phrase)) {
          const side = key(actor)
          if (!side) continue
          const isPlace = actor.form === 'city' || actor.form === 'capital' || actor.form === 'seat'
          this.#weights.set(side, (this.#weights.get(side) ?? 0) + (isLead ? 3 : 1) * (isPlace ? 0.4 : 1))
        }
      }
    }
  }

  /** Notes the sides of a finding: later ones without sides of their own share them. */
  note(sides: readonly string[]): void {
    if (sides.length >= 2) this.#recent = sides
  }

  weightOf(side: string): number {
    return this.#weights.get(side) ?? 0
  }

  /** The two sides that the document is about, by what was found last, then by mention; fewer where it names fewer. */
  pair(): readonly string[] {
    if (this.#recent.length === 2) return this.#recent
    return this.#ranked().slice(0, 2)
  }

  /** The likeliest other side of one. */
  partnerOf(side: string, near: readonly string[]): string | null {
    const close = near.find(other => other !== side)
    if (close) return close
    if (this.#recent.includes(side)) return this.#recent.find(other => other !== side) ?? null
    return this.#ranked().find(other => other !== side) ?? null
  }

  #ranked(): string[] {
    return [...this.#weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([side]) => side)
  }
}
