import type { Amount, Term } from '../../model/index.ts'
import type { ActorValue, Unit } from '../engine/units/unit.ts'
import { type CalendarDate, type DateExpression, resolveDate, toEdtf } from '../engine/values/dates.ts'
import type { QuantityExpression } from '../engine/values/quantities.ts'

/**
 * The value of a unit in one line, null for units that carry none:
 * money `about 400000000 USD`, `1200000000..1500000000 CNY a year`; dates in EDTF, as counted from `reference`;
 * quantities `P30Y`, `2% over LIBOR`, `38 bcm per year`, `51% share`; actors `Xi Jinping; person; CN; President`.
 */
export function sayValue(unit: Unit, reference: CalendarDate): string | null {
  switch (unit.kind) {
    case 'money': {
      const { value, upper, currency, qualifier, isAnnual } = unit.money
      return `${qualifier === 'exact' ? '' : `${qualifier} `}${value}${upper ? `..${upper}` : ''} ${currency}${isAnnual ? ' a year' : ''}`
    }
    case 'date':
      return sayDate(unit.date, reference)
    case 'quantity':
      return sayQuantity(unit.quantity)
    case 'actor':
      return sayActor(unit.actor)
    default:
      return null
  }
}

function sayDate(date: DateExpression, reference: CalendarDate): string {
  if (date.isSame) return 'same day'
  const first = resolveDate(date, reference)
  return `${first ? toEdtf(first) : 'unknown'}${date.until ? `/${sayDate(date.until, reference)}` : ''}`
}

function sayQuantity(quantity: QuantityExpression): string {
  switch (quantity.kind) {
    case 'duration':
      return quantity.iso
    case 'rate':
      return `${quantity.percent}%${quantity.base ? ` over ${quantity.base}` : ''}`
    case 'share':
      return `${quantity.percent}% share`
    case 'quantity':
      return `${quantity.value} ${quantity.unit}${quantity.per ? ` per ${quantity.per}` : ''}`
  }
}

function sayActor(actor: ActorValue): string {
  const { name, type, country, office, of, postedTo } = actor
  const flags = [actor.isUnnamed && 'unnamed', actor.isCollective && 'collective', actor.isPronoun && 'pronoun']
  const parts = [name, type, country, office, of && `of ${of.name}`, postedTo && `posted to ${postedTo}`, ...flags]
  return parts.filter(Boolean).join('; ')
}

/** An amount as in `400000000 USD`, `about 5000000 USD annual`, `200000000 USD in CNY RUB`. */
export function sayAmount({ value, upper, currency, qualifier, of, settlement }: Amount): string {
  const parts = [
    qualifier === 'exact' ? '' : qualifier,
    `${value}${upper ? `..${upper}` : ''}`,
    currency,
    of === 'total' ? '' : of,
    settlement ? `in ${settlement.join(' ')}` : '',
  ]
  return parts.filter(Boolean).join(' ')
}

/** A term as in `duration P30Y`, `interest-rate 2 LIBOR`, `quantity 38 bcm year`. */
export function sayTerm({ kind, value, unit, per, base }: Term): string {
  return [kind, value, unit, per, base].filter(Boolean).join(' ')
}
