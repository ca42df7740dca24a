import type { Instrument } from '../../../model/index.ts'
import { sideKey } from '../cast/side.ts'
import type { ActorValue } from '../units/unit.ts'
import type { Participant } from './draft.ts'

/** Instruments by which one side provides something to the other. */
const PROVIDED: ReadonlySet<Instrument> = new Set([
  'loan',
  'credit-line',
  'export-credit',
  'grant',
  'technical-assistance',
  'training',
  'debt-relief',
  'debt-rescheduling',
])
const LENT: ReadonlySet<Instrument> = new Set(['loan', 'credit-line', 'export-credit'])
export const isProvided = (instrument: Instrument) => PROVIDED.has(instrument)
export const isLent = (instrument: Instrument) => LENT.has(instrument)
const LENDER_KINDS: ReadonlySet<string> = new Set(['development-bank', 'export-credit-agency', 'fund'])

/**
 * The roles that what is provided leaves its participants: banks of the providing side lend even where the text only says that they signed; the
 * other side provides nothing; a firm beside a lender carries out the works.
 */
export function settleRoles(participants: readonly Participant[], instrument: Instrument): Participant[] {
  if (WORKS.has(instrument)) return withFinanciers(participants, instrument)
  if (!PROVIDED.has(instrument)) return [...participants]
  const provider = providingSide(participants, instrument)
  if (!provider) return [...participants]
  const lenders = LENT.has(instrument) ? participants.filter(one => isLender(one.actor) && isOf(one, provider)) : []
  return participants.map(one => {
    if (isInsurer(one.actor))
      return lenders.some(other => !isInsurer(other.actor)) ? { ...one, role: 'guarantor' } : one
    if (lenders.includes(one) && one.role !== 'guarantor') return { ...one, role: 'provider' }
    if (one.role !== 'provider') return one
    if (!isOf(one, provider)) return isCoLender(one, participants, provider) ? one : { ...one, role: 'recipient' }
    return lenders.length > 0 && one.actor.type === 'company' ? { ...one, role: 'implementer' } : one
  })
}

/** Who insures a loan lends nothing: Sinosure, Nippon Export and Investment Insurance. */
const isInsurer = ({ organisation }: ActorValue) =>
  organisation?.kind === 'export-credit-agency' &&
  [organisation.name, ...organisation.aliases].some(name => /\bInsurance\b/.test(name))

/** A bank of a third side that lends together with the first one: both lend to somebody of another side than theirs. */
function isCoLender(one: Participant, participants: readonly Participant[], provider: string): boolean {
  return (
    isLender(one.actor) &&
    participants.some(
      other => other.role === 'recipient' && !isOf(other, provider) && sideKey(other.actor) !== sideKey(one.actor),
    )
  )
}

const WORKS: ReadonlySet<Instrument> = new Set(['construction', 'supply'])
/** A bank that lends abroad builds and sells nothing: beside a contract it pays, and the firms of its country build. */
function withFinanciers(participants: readonly Participant[], instrument: Instrument): Participant[] {
  const banks = participants.filter(({ actor }) => LENDER_KINDS.has(actor.organisation?.kind ?? ''))
  const sides = new Set(banks.map(({ actor }) => sideKey(actor)))
  return participants.map(one => {
    if (one.role !== 'party') return one
    if (banks.includes(one)) return { ...one, role: isInsurer(one.actor) ? 'guarantor' : 'provider' }
    const isBuilder = instrument === 'construction' && one.actor.type === 'company' && sides.has(sideKey(one.actor))
    return isBuilder ? { ...one, role: 'implementer' } : one
  })
}

/** The side that gives: that of a bank for lending, else of the first who is said to provide. */
function providingSide(participants: readonly Participant[], instrument: Instrument): string | null {
  const isBorrower = (actor: ActorValue) => LENT.has(instrument) && actor.type === 'company'
  const providers = participants.filter(one => one.role === 'provider')
  const told = providers.some(one => !isBorrower(one.actor))
    ? providers.filter(one => !isBorrower(one.actor))
    : providers
  const banks = LENT.has(instrument) ? participants.filter(one => isLender(one.actor) && one.role !== 'recipient') : []
  const [first] = [
    ...told.filter(one => banks.includes(one)),
    ...told.filter(one => !isBorrower(one.actor)),
    ...banks,
    ...told,
  ]
  return first ? (sideKey(first.actor) ?? first.actor.name) : null
}

const isOf = ({ actor }: Participant, side: string) => (sideKey(actor) ?? actor.name) === side

/** A bank that lends abroad: a development bank, an export credit agency, a fund; other banks as far as their name says so. */
function isLender(actor: ActorValue): boolean {
  if (actor.organisation) return LENDER_KINDS.has(actor.organisation.kind) || actor.organisation.kind === 'bank'
  return actor.type === 'bank'
}
