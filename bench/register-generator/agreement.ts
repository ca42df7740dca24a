import { knowledge } from '../../src/knowledge/index.ts'
import type { PartyType, Relation } from '../../src/model/index.ts'
import { KINDS, type Kind } from './kinds.ts'
import { Random } from './random.ts'
import type { Subject } from './subjects.ts'
import { CURRENCIES, LENDERS, madeUpName, type Nation, placeOf } from './world.ts'

export type TrueSide = { readonly name: string; readonly code: string | null; readonly kind: 'state' | 'organisation' }

export type TrueParty = {
  /** Ways to write the name, the fullest first. */
  readonly names: readonly string[]
  readonly type: PartyType
  readonly country: string | undefined
  readonly id: string | undefined
  readonly role: 'provider' | 'recipient' | 'buyer' | 'seller' | 'implementer' | 'party'
}

/** What really was agreed; readings tell parts of it. */
export type TrueAgreement = {
  readonly index: number
  readonly kind: Kind
  readonly subject: Subject
  readonly places: readonly [string, string]
  readonly sides: readonly TrueSide[]
  /** Days from 1970-01-01. */
  readonly signed: number
  readonly city: string
  readonly amount: { readonly value: number; readonly currency: string } | null
  readonly years: number | null
  readonly parties: readonly TrueParty[]
  readonly number: string | null
  /** The numbered part of a project. */
  readonly part: number | null
  readonly follows: { readonly relation: Relation; readonly index: number } | null
  /** The summit at which it was signed, by its number. */
  readonly summit: number | null
}

const FIRST_DAY = 10_957 // 2000-01-01
const DAYS = 9400 // until autumn 2025
/** Agreements come in blocks, of which some begin with a summit. */
export const BLOCK = 25

/** What decides all that is made up. */
export type World = { readonly seed: number; readonly nations: readonly Nation[] }

/** The agreement of a number: a function of seed and number alone, so that no other has to be kept in mind. */
export function agreementAt({ seed, nations }: World, index: number): TrueAgreement {
  const own = freeAgreement({ seed, nations }, index)
  const summit = summitOf({ seed, nations }, index)
  if (summit !== null) return { ...own, ...summit }
  const random = new Random(seed, 'derived', index)
  if (index < 300 || !random.chance(0.16)) return own
  // Near duplicates that are different agreements: of an earlier one, not long before in the stream.
  const model = freeAgreement({ seed, nations }, index - 1 - random.below(250))
  const year = 365
  const derive = random.next()
  if (derive < 0.35 && own.subject !== model.subject) {
    // Same sides, same weeks, another subject.
    const { sides } = model
    const parties = partiesOf(own.kind, own.subject, sides, own.places, random)
    return { ...own, sides, parties, city: cityOf(sides, random), signed: model.signed + random.below(30) }
  }
  const later = { ...model, index, number: own.number, city: cityOf(model.sides, random) }
  const otherAmount = model.amount && scaled(model.amount, random)
  // The same subject in another year.
  if (derive < 0.6) return { ...later, signed: model.signed + year + random.below(3 * year), amount: otherAmount }
  if (derive < 0.75) {
    const follows = { relation: 'renews' as const, index: model.index }
    return { ...later, signed: model.signed + 2 * year + random.below(3 * year), follows }
  }
  if (derive < 0.85)
    return {
      ...later,
      kind: KINDS.find(({ form }) => form === 'protocol')!,
      signed: model.signed + 300 + random.below(4 * year),
      amount: null,
      parties: [],
      follows: { relation: 'amends', index: model.index },
    }
  if (derive < 0.97)
    return { ...later, part: 2, signed: model.signed + 200 + random.below(2 * year), amount: otherAmount }
  // Another loan or contract on one project on one day.
  return own.kind.millions && model.kind.millions ? { ...later, kind: own.kind, amount: otherAmount } : own
}

/** An agreement that owes nothing to others. */
function freeAgreement({ seed, nations }: World, index: number): TrueAgreement {
  const random = new Random(seed, 'agreement', index)
  const kind = random.weighted(KINDS)
  const subject = random.pick(kind.subjects)
  const sides = sidesOf(kind, nations, random)
  const home = sides.findLast(({ code }) => code !== null)!.code!
  const places = [placeOf(home, random), placeOf(home, random)] as const
  return {
    index,
    kind,
    subject,
    places,
    sides,
    // More in later years, as there is more to read on them.
    signed: FIRST_DAY + Math.floor(DAYS * random.next() ** 0.7),
    city: cityOf(sides, random),
    amount: kind.millions === undefined ? null : amountOf(kind.millions, sides, random),
    years: random.chance(0.25) ? random.pick([2, 3, 4, 5, 5, 10, 15, 20, 25, 30]) : null,
    parties: partiesOf(kind, subject, sides, places, random),
    number: random.chance(0.03) ? `${random.below(900) + 100}/${random.below(9000) + 1000}` : null,
    part: random.chance(0.04) ? 1 : null,
    follows: null,
    summit: null,
  }
}

/** The capital of one of the sides. */
function cityOf(sides: readonly TrueSide[], random: Random): string {
  const { code } = random.pick(sides.filter(side => side.code !== null))
  return knowledge().countries.find(country => country.code === code)?.capital ?? 'the capital'
}

/** What all agreements of a summit have in common, for those that belong to one. */
function summitOf(
  { seed, nations }: World,
  index: number,
): Pick<TrueAgreement, 'sides' | 'signed' | 'city' | 'subject' | 'parties' | 'summit'> | null {
  const block = Math.floor(index / BLOCK)
  const random = new Random(seed, 'summit', block)
  if (!random.chance(0.25) || index % BLOCK >= 3 + random.below(12)) return null
  const host = freeAgreement({ seed, nations }, block * BLOCK)
  const sides = host.sides.every(({ code }) => code !== null) ? host.sides.slice(0, 2) : statesOf(nations, random)
  const own = freeAgreement({ seed, nations }, index)
  // Nobody signs two papers on one subject on one day.
  const { subjects } = own.kind
  const subject = subjects[(block * 31 + (index % BLOCK) * 7) % subjects.length]!
  const parties = partiesOf(own.kind, subject, sides, own.places, new Random(seed, 'summit parties', index))
  return { sides, signed: host.signed, city: cityOf(sides, random), subject, parties, summit: block }
}

function sidesOf(kind: Kind, nations: World['nations'], random: Random): TrueSide[] {
  const isCredit = kind.instrument === 'loan' || kind.instrument === 'grant'
  if (isCredit && random.chance(0.3)) {
    const lender = random.pick(LENDERS)
    return [{ name: lender.name, code: null, kind: 'organisation' }, stateOf(nations, random)]
  }
  const states = statesOf(nations, random)
  if (!random.chance(0.03)) return states
  const third = stateOf(nations, random)
  return states.some(({ code }) => code === third.code) ? states : [...states, third]
}

function stateOf(nations: World['nations'], random: Random): TrueSide {
  const { country } = random.weighted(nations)
  return { name: country.name, code: country.code, kind: 'state' }
}

function statesOf(nations: World['nations'], random: Random): TrueSide[] {
  const first = stateOf(nations, random)
  let second = stateOf(nations, random)
  while (second.code === first.code) second = stateOf(nations, random)
  return [first, second]
}

function amountOf(millions: number, sides: readonly TrueSide[], random: Random) {
  const own = sides
    .map(({ code }) => knowledge().countries.find(each => each.code === code)?.currency ?? 'USD')
    .find(currency => currency in CURRENCIES)
  const currency = own !== undefined && random.chance(0.4) ? own : 'USD'
  const value = millions * 1e6 * Math.exp(1.1 * random.normal()) * CURRENCIES[currency]!
  // Sums that people agree on are mostly round.
  const digits = random.chance(0.35) ? 1 : random.chance(0.6) ? 2 : 3
  return { value: Number(value.toPrecision(digits)), currency }
}

function scaled(amount: NonNullable<TrueAgreement['amount']>, random: Random) {
  return { ...amount, value: Number((amount.value * (0.3 + 2 * random.next())).toPrecision(2)) }
}

const FIRMS_A_FIELD = 40

function partiesOf(
  kind: Kind,
  subject: Subject,
  sides: readonly TrueSide[],
  places: readonly [string, string],
  random: Random,
): TrueParty[] {
  const [first, second] = sides as readonly [TrueSide, TrueSide]
  if (kind.hasFirms) {
    const roles = kind.instrument === 'supply' ? (['seller', 'buyer'] as const) : (['implementer', 'party'] as const)
    return [
      firmOf(first, subject, roles[0], random),
      ...(random.chance(0.7) ? [firmOf(second, subject, roles[1], random)] : []),
    ]
  }
  if (kind.hasBanks) {
    const lender = first.code === null ? null : bankOf(first, random)
    return [...(lender ? [lender] : []), ...(random.chance(0.5) ? [ministryOf(second, 'Finance', 'recipient')] : [])]
  }
  if (!random.chance(0.45)) return []
  if (random.chance(0.3)) return [instituteOf(first, places[0], random)]
  return sides.slice(0, 2).map(side => ministryOf(side, FIELD_NAMES[subject.sector] ?? 'Foreign Affairs', 'party'))
}

const FIELD_NAMES: Readonly<Partial<Record<Subject['sector'], string>>> = {
  health: 'Health',
  education: 'Education',
  agriculture: 'Agriculture',
  transport: 'Transport',
  energy: 'Energy',
  culture: 'Culture',
  defence: 'Defence',
  environment: 'Environment',
  finance: 'Finance',
  digital: 'Communications',
  mining: 'Mines',
}

function firmOf(side: TrueSide, { sector }: Subject, role: TrueParty['role'], random: Random): TrueParty {
  const name = new Random('firm', side.name, sector, Math.floor(FIRMS_A_FIELD * random.next() ** 1.5))
  const own = madeUpName(name)
  const noun = name.pick(['Energy', 'Construction', 'Engineering', 'Trading', 'Industries', 'Resources', 'Group'])
  const legal = name.pick(['Ltd', 'Co., Ltd', 'JSC', 'PJSC', 'Inc.', 'S.A.', 'GmbH'])
  return {
    names: [`${own} ${noun} ${legal}`, `${own} ${noun}`, own],
    type: 'company',
    country: side.code ?? undefined,
    id: undefined,
    role,
  }
}

const LENDER_KINDS = ['export-credit-agency', 'development-bank', 'bank']
function bankOf(side: TrueSide, random: Random): TrueParty {
  const known = knowledge().organisations.filter(
    ({ country, kind }) => country === side.code && LENDER_KINDS.includes(kind),
  )
  const bank = known.length > 0 ? random.pick(known) : null
  return {
    names: bank ? [bank.name, ...bank.aliases] : [`Development Bank of ${side.name}`],
    type: 'bank',
    country: side.code ?? undefined,
    id: bank?.wikidata ?? undefined,
    role: 'provider',
  }
}

const ministryOf = ({ name, code }: TrueSide, field: string, role: TrueParty['role']): TrueParty =>
  code === null
    ? { names: [name], type: 'organisation', country: undefined, id: undefined, role }
    : {
        names: [`Ministry of ${field} of ${name}`, `${name}'s ${field} Ministry`, `Ministry of ${field}`],
        type: 'government',
        country: code,
        id: undefined,
        role,
      }

function instituteOf(side: TrueSide, place: string, random: Random): TrueParty {
  const noun = random.pick(['University', 'Institute', 'Academy', 'Centre'])
  return {
    names: [`${place} ${noun}`, `the ${noun} of ${place}`],
    type: 'organisation',
    country: side.code ?? undefined,
    id: undefined,
    role: 'party',
  }
}
