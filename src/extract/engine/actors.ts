import type { Capture } from './pattern.ts'
import type { ActorValue, Phrase, PhraseSequence, PhraseValue } from './phrase.ts'

/** The actor that one phrase is by itself; null for phrases that are none. */
export function toActor(phrase: Phrase, text: string): ActorValue | null {
  const { value } = phrase
  switch (value.tag) {
    case 'actor':
      return value.actor
    case 'nation':
      return { name: value.country.name, type: 'state', country: value.country.code, form: value.form }
    case 'organisation':
      return organisationActor(value)
    case 'person':
      return {
        name: value.person.name,
        type: 'person',
        person: value.person,
        ...(value.person.country ? { country: value.person.country } : {}),
        ...(value.person.wikidata ? { id: value.person.wikidata } : {}),
      }
    case 'name':
      return { name: cleanName(text), type: value.type ?? 'person' }
    default:
      return null
  }
}

function organisationActor({ organisation }: PhraseValue & { tag: 'organisation' }): ActorValue {
  return {
    name: organisation.name,
    type: organisation.type,
    organisation,
    ...(organisation.country ? { country: organisation.country } : {}),
    ...(organisation.wikidata ? { id: organisation.wikidata } : {}),
  }
}

/** A name on one line, without a comma or dash at its end. */
export function cleanName(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\s,;:–—-]+$/, '')
}

/** Text that a capture covers. */
export function captureText(sequence: PhraseSequence, text: string, capture: Capture): string {
  const span = sequence.spanOf(capture.from, capture.to)
  return cleanName(text.slice(span.start, span.end))
}
