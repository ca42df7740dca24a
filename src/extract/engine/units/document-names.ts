import type { Organisation, Person } from '../../../knowledge/index.ts'
import type { Analyser } from '../analyser.ts'
import type { TokenSequence } from '../text/token-sequence.ts'
import { FLAG } from '../text/tokens.ts'
import type { NameSense } from './senses.ts'

/**
 * Which names a document gives in full, so that short ones that several share ("Eximbank", "Li", "CDB") can be led back to one of them.
 * Looked up only when such a name is met.
 */
export class DocumentNames {
  readonly #analyser: Analyser
  readonly #passages: readonly TokenSequence[]
  readonly #published: string | undefined
  #found: Found | null = null
  #capitals: ReadonlySet<string> | null = null

  constructor(analyser: Analyser, passages: readonly TokenSequence[], published: string | undefined) {
    this.#analyser = analyser
    this.#passages = passages
    this.#published = published
  }

  /** Whether a word stands with a capital somewhere where only a name does. */
  isName(word: string): boolean {
    this.#capitals ??= capitalsOf(this.#passages)
    return this.#capitals.has(word)
  }

  /** Which of those that share a short name is meant at a token of a passage; null where none is. */
  choose(names: readonly NameSense[], passage: number, at: number): NameSense | null {
    this.#found ??= namesOf(this.#analyser, this.#passages)
    let best: NameSense | null = null
    let most = 0
    for (const name of names) {
      const score = this.#score(this.#found, name, passage, at)
      if (score > most) {
        most = score
        best = name
      }
    }
    return best
  }

  /**
   * The currency that a shared word means: one of a country that the text names and of its time, the usual one where that is a world
   * currency that many share or no such country is named.
   */
  currency(rivals: readonly string[]): string {
    const usual = rivals[0]!
    // "$" is shared by many, "¥" by two states, either of which may be meant.
    if (WORLD_CURRENCIES.has(usual) && rivals.length !== 2) return usual
    this.#found ??= namesOf(this.#analyser, this.#passages)
    const { countries } = this.#found
    const year = this.#year()
    let best = usual
    let most = 0
    for (const code of rivals) {
      const currency = this.#analyser.currencies.get(code)
      const isOfTime = !year || ((currency?.from ?? '') <= year && (currency?.to ?? '9999') >= year)
      const named = (currency?.countries ?? []).reduce((sum, { country }) => sum + (countries.get(country) ?? 0), 0)
      const score = named === 0 ? 0 : named + (isOfTime ? 1000 : 0)
      if (score > most) {
        most = score
        best = code
      }
    }
    return best
  }

  /** The year of publication, else the first year that the text prints. */
  #year(): string | undefined {
    if (this.#published) return this.#published.slice(0, 4)
    for (const sequence of this.#passages)
      for (let i = 0; i < sequence.count; i++) {
        if (!sequence.has(i, FLAG.number)) continue
        const text = sequence.textOf(i, i + 1)
        if (/^(?:19|20)\d\d$/.test(text)) return text
      }
    return undefined
  }

  #score(found: Found, { value, strength }: NameSense, passage: number, at: number): number {
    const isWeak = strength === 'weak'
    if (value.kind === 'nation') return (found.countries.get(value.country.code) ?? 0) + (isWeak ? 0 : 0.5)
    if (value.kind === 'organisation') {
      const { country } = value.organisation
      const isNamed = found.organisations.has(value.organisation) ? 20 : 0
      if (country === null) return isNamed || (isWeak ? 0 : 1)
      return isNamed + this.#nearness(found, country, passage, at) || (isWeak ? 0 : 0.1)
    }
    if (value.kind === 'person') {
      const { person } = value
      if (found.people.has(person)) return 20
      const isIntroduced = this.#isAfterOffice(passage, at)
      const isNear = person.country !== null && found.countries.has(person.country)
      if (isWeak && !(isIntroduced && isNear)) return 0
      return (isNear ? 2 : 0.5) + (isInOffice(person, this.#published) ? 3 : 0)
    }
    return 0
  }

  /** More for a country that is named close before, then for one that is named often; 0 for one that is not named. */
  #nearness(found: Found, country: string, passage: number, at: number): number {
    const count = found.countries.get(country) ?? 0
    if (count === 0) return 0
    const sequence = this.#passages[passage]!
    let distance = Number.POSITIVE_INFINITY
    for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
      const near = countriesAt(this.#analyser, sequence, i)
      if (near.includes(country)) {
        distance = at - i
        break
      }
    }
    return 1 + Math.min(count, 9) / 10 + (distance < 13 ? 8 / distance : 0)
  }

  #isAfterOffice(passage: number, at: number): boolean {
    const sequence = this.#passages[passage]!
    for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (this.#analyser.lexicon.match(sequence.tokens, i, at)?.value.other?.kind === 'office') return true
    }
    return false
  }
}

/** Currencies that are meant abroad as well wherever their word stands alone. */
const WORLD_CURRENCIES: ReadonlySet<string> = new Set(['USD', 'CNY', 'EUR', 'JPY'])

type Found = {
  readonly countries: ReadonlyMap<string, number>
  readonly organisations: ReadonlySet<Organisation>
  readonly people: ReadonlySet<Person>
}

function namesOf(analyser: Analyser, passages: readonly TokenSequence[]): Found {
  const countries = new Map<string, number>()
  const organisations = new Set<Organisation>()
  const people = new Set<Person>()
  for (const sequence of passages) {
    for (let i = 0; i < sequence.count; i++) {
      if (!sequence.isCapital(i)) continue
      const names = namesAt(analyser, sequence, i).filter(one => one.strength !== 'none')
      const [only] = names
      // What stands for one bearer in two ways is one name: Pakistan is an adjective as well.
      if (!only || only.strength === 'weak' || names.some(one => bearerOf(one) !== bearerOf(only))) continue
      const { value } = only
      if (value.kind === 'nation') countries.set(value.country.code, (countries.get(value.country.code) ?? 0) + 1)
      else if (value.kind === 'organisation') organisations.add(value.organisation)
      else if (value.kind === 'person') people.add(value.person)
    }
  }
  return { countries, organisations, people }
}

/** Who or what is named. */
const bearerOf = ({ value }: NameSense) =>
  value.kind === 'nation'
    ? value.country
    : value.kind === 'organisation'
      ? value.organisation
      : value.kind === 'person'
        ? value.person
        : null

const namesAt = (analyser: Analyser, sequence: TokenSequence, at: number): readonly NameSense[] =>
  analyser.lexicon.match(sequence.tokens, at, sequence.count)?.value.names ?? []

function countriesAt(analyser: Analyser, sequence: TokenSequence, at: number): string[] {
  if (!sequence.isCapital(at)) return []
  return namesAt(analyser, sequence, at).flatMap(({ value, strength }) =>
    strength !== 'strong'
      ? []
      : value.kind === 'nation'
        ? [value.country.code]
        : value.kind === 'organisation' && value.organisation.country
          ? [value.organisation.country]
          : [],
  )
}

function isInOffice(person: Person, published: string | undefined): boolean {
  if (!published) return false
  return person.offices.some(
    ({ from, to }) => (from === null || from <= published) && (to === null || to >= published.slice(0, to.length)),
  )
}

/** Words with a capital that neither begin a sentence nor stand in a headline. */
function capitalsOf(passages: readonly TokenSequence[]): Set<string> {
  const words = new Set<string>()
  for (const sequence of passages) {
    const { tokens } = sequence
    let isStart = true
    for (let i = 0; i < sequence.count; i++) {
      const flags = tokens.flags[i]!
      if (flags & FLAG.mark) {
        if (/[.!?:;"“”‘(•–—]/.test(tokens.text[tokens.start[i]!]!)) isStart = true
        continue
      }
      if (!isStart && flags & FLAG.capital) words.add(sequence.textOf(i, i + 1))
      isStart = false
    }
  }
  return words
}
