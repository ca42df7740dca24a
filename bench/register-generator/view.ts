import type { Form, Instrument, Qualifier, Sector, Status } from '../../src/model/index.ts'
import { codesOf, FORMS, INSTRUMENTS, SECTORS } from '../../src/model/index.ts'
import type { TrueAgreement, TrueParty, TrueSide } from './agreement.ts'
import type { Random } from './random.ts'
import { CURRENCIES, madeUpName } from './world.ts'

export type ViewDate = { readonly day: number; readonly precision: 'day' | 'month' | 'year' }
export type ViewStage = { readonly status: Status; readonly date: ViewDate | null }
export type ViewAmount = {
  readonly value: number
  readonly currency: string
  readonly qualifier: Qualifier
  /** What the same is in another currency, told in brackets. */
  readonly bracket: { readonly value: number; readonly currency: string } | null
  /** Whether the one in brackets was taken for a second amount. */
  readonly isBracketRead: boolean
}

/** What one report tells of an agreement, and how it was read: with what reports leave out and readers mistake. */
export type View = {
  readonly agreement: TrueAgreement
  readonly stage: 'plan' | 'made' | 'after' | 'history'
  readonly published: number
  readonly sides: readonly TrueSide[]
  readonly word: string
  readonly form: Form
  readonly instrument: Instrument
  readonly sectors: readonly Sector[]
  readonly subject: string
  readonly part: number | null
  readonly amount: ViewAmount | null
  readonly stages: readonly ViewStage[]
  readonly parties: readonly (TrueParty & { readonly name: string })[]
  readonly years: number | null
  readonly city: string | null
  readonly number: string | null
  readonly isFollowTold: boolean
}

const OTHER_FORMS = codesOf(FORMS)
const OTHER_INSTRUMENTS = codesOf(INSTRUMENTS)
const OTHER_SECTORS = codesOf(SECTORS)

/** A first report is mostly of the signing; later ones tell of what came before and after, too. */
export function stageOf(report: number, random: Random): View['stage'] {
  const draw = random.next()
  if (report === 0) return draw < 0.82 ? 'made' : draw < 0.9 ? 'plan' : 'after'
  return draw < 0.55 ? 'made' : draw < 0.67 ? 'plan' : draw < 0.92 ? 'after' : 'history'
}

export function toView(agreement: TrueAgreement, stage: View['stage'], random: Random): View {
  const { kind, subject, places, sides, signed } = agreement
  const isBrief = stage === 'history'
  const life = lifeOf(agreement, stage, random)
  return {
    agreement,
    stage,
    published: life.published,
    sides:
      sides.length > 2 && random.chance(0.15) ? sides.slice(0, 2) : random.chance(0.999) ? sides : sides.slice(0, 1),
    word: random.pick(kind.words),
    form: random.chance(0.95) ? kind.form : random.chance(0.6) ? 'agreement' : random.pick(OTHER_FORMS),
    instrument: random.chance(0.8)
      ? kind.instrument
      : random.chance(0.5)
        ? 'cooperation'
        : random.pick(OTHER_INSTRUMENTS),
    sectors: sectorsOf(subject.sector, random),
    subject: wordSubject(wayOf(subject.ways, isBrief ? 0.2 : 0.04, random), places),
    part: agreement.part !== null && random.chance(0.75) ? agreement.part : null,
    amount: agreement.amount && !random.chance(isBrief ? 0.6 : 0.15) ? amountOf(agreement.amount, random) : null,
    stages: life.stages,
    parties: [
      ...agreement.parties
        .filter(() => random.chance(isBrief ? 0.3 : 0.75))
        .map(party => ({ ...party, name: random.chance(0.5) ? party.names[0]! : random.pick(party.names) })),
      // Somebody who was there and took no part.
      ...(random.chance(0.15) ? [bystander(random)] : []),
    ],
    years: random.chance(0.04) ? 1 + random.below(30) : random.chance(0.7) ? agreement.years : null,
    city: stage === 'made' && random.chance(0.35) ? agreement.city : null,
    number: random.chance(0.8) ? agreement.number : null,
    isFollowTold: random.chance(0.75) && signed > 0,
  }
}

function bystander(random: Random): View['parties'][number] {
  const name = `${madeUpName(random)} ${random.pick(['Council', 'Company', 'Foundation', 'Bank', 'Authority'])}`
  return { name, names: [name], type: 'organisation', country: undefined, id: undefined, role: 'party' }
}

/** Mostly the full name, now and then another, rarely only what field it is in. */
function wayOf(ways: readonly string[], vague: number, random: Random): string {
  if (random.chance(vague)) return ways.at(-1)!
  return random.chance(0.7) ? ways[0]! : random.pick(ways.slice(0, -1))
}

const wordSubject = (way: string, [p, q]: readonly [string, string]): string =>
  way.replaceAll(/\bP\b/g, p).replaceAll(/\bQ\b/g, q)

function sectorsOf(own: Sector, random: Random): Sector[] {
  const first = random.chance(0.9) ? own : random.pick(OTHER_SECTORS)
  if (!random.chance(0.25)) return [first]
  const second = first === own ? random.pick(OTHER_SECTORS) : own
  return first === second ? [first] : [first, second]
}

function amountOf({ value, currency }: NonNullable<TrueAgreement['amount']>, random: Random): ViewAmount {
  const draw = random.next()
  const inDollars = Number(((value / CURRENCIES[currency]!) * (1 + 0.02 * random.normal())).toPrecision(2))
  const bracket = currency !== 'USD' && random.chance(0.4) ? { value: inDollars, currency: 'USD' } : null
  const told = { value, currency, qualifier: 'exact' as Qualifier, bracket, isBracketRead: random.chance(0.15) }
  if (draw < 0.72) return told
  if (draw < 0.86) return { ...told, value: Number(value.toPrecision(1)), qualifier: 'about' }
  if (draw < 0.9) return { ...told, qualifier: 'up-to' }
  if (currency !== 'USD') return { ...told, value: inDollars, currency: 'USD', qualifier: 'about', bracket: null }
  return { ...told, value: Number((value * (1 + 0.03 * random.normal())).toPrecision(2)), qualifier: 'about' }
}

const LATER: Readonly<Record<string, readonly Status[]>> = {
  treaty: ['ratified', 'ratified', 'in-force', 'suspended', 'terminated'],
  agreement: ['ratified', 'in-force', 'implementing', 'amended', 'suspended'],
  contract: ['implementing', 'implementing', 'completed', 'suspended', 'cancelled'],
}

const BEFORE: readonly Status[] = [
  'proposed',
  'proposed',
  'proposed',
  'negotiating',
  'negotiating',
  'agreed',
  'agreed',
  'initialled',
]

function lifeOf({ signed, kind }: TrueAgreement, stage: View['stage'], random: Random) {
  const made: Status = kind.form === 'pledge' ? 'pledged' : random.chance(0.9) ? 'signed' : 'agreed'
  // What is published first is often taken for the day itself.
  const lag = random.chance(0.45) ? 0 : random.chance(0.65) ? 1 : 2 + random.below(8)
  if (stage === 'made') {
    const draw = random.next()
    const day = draw < 0.04 ? signed + lag : signed
    const date = draw < 0.88 ? dated(day, 'day') : draw < 0.94 ? dated(signed, 'month') : null
    return { published: signed + lag, stages: [{ status: made, date }] }
  }
  if (stage === 'plan') {
    const published = signed - 7 - random.below(random.chance(0.8) ? 120 : 500)
    const status = random.pick(BEFORE)
    return {
      published,
      stages: [{ status, date: random.chance(0.5) ? dated(published - random.below(3), 'day') : null }],
    }
  }
  const told = random.next()
  const madeDate =
    told < 0.3
      ? dated(signed, 'day')
      : told < 0.55
        ? dated(signed, 'month')
        : told < 0.75
          ? dated(signed, 'year')
          : null
  if (stage === 'history') {
    const date = madeDate ?? dated(signed, 'year')
    return { published: signed + 200 + random.below(1500), stages: [{ status: made, date }] }
  }
  const day = signed + 60 + random.below(random.chance(0.7) ? 500 : 1500)
  const status = random.pick(LATER[kind.form] ?? LATER.agreement!)
  return {
    published: day + random.below(3),
    stages: [
      ...(madeDate ? [{ status: made, date: madeDate }] : []),
      { status, date: random.chance(0.9) ? dated(day, random.chance(0.8) ? 'day' : 'month') : null },
    ],
  }
}

const dated = (day: number, precision: ViewDate['precision']): ViewDate => ({ day, precision })
