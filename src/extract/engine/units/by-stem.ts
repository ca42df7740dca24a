import type { Knowledge, Organisation } from '../../../knowledge/index.ts'

/** Words that say of what form a body is, written out and short: names are one with and without them. */
const FORMS = new Set(
  'co company corp corporation group ltd limited inc incorporated llc plc pty pvt pte and the of'.split(' '),
)
/** Fewer words than these are too common to name one body. */
const FEWEST_WORDS = 3

/** Known organisations by what their names hold besides words of form: "China Harbour Engineering Co", "… Company Ltd" and "… Group". */
export class ByStem {
  readonly #organisations = new Map<string, Organisation | null>()

  constructor({ organisations }: Knowledge) {
    for (const organisation of organisations) {
      if (organisation.type !== 'company') continue
      for (const name of [organisation.name, ...organisation.aliases]) {
        const stem = stemOf(name)
        if (!stem) continue
        const known = this.#organisations.get(stem)
        this.#organisations.set(stem, known === undefined || known === organisation ? organisation : null)
      }
    }
  }

  /** The one organisation that a name is a form of. */
  get(name: string): Organisation | null {
    const stem = stemOf(name)
    return (stem && this.#organisations.get(stem)) || null
  }
}

function stemOf(name: string): string | null {
  const words = (name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter(word => !FORMS.has(word))
  return words.length >= FEWEST_WORDS ? words.join(' ') : null
}
