import type { Amount, Party, Term } from '../../data/types.ts'
import type { Words } from '../../language/language-context.tsx'

/** An amount in full, the currency first: "about USD 400,000,000,000". */
export const amountText = (amount: Amount, { money }: Words): string => money(amount)

/** What qualifies an amount: "about; a year; settled in CNY". */
export function amountBelow(
  { qualifier, of, settlement }: Amount,
  { t, code, list, currency, semicolon }: Words,
): string {
  return [
    qualifier === 'exact' ? null : code('qualifier', qualifier),
    code('part', of),
    settlement ? t('record.settledIn', { currencies: list(settlement.map(currency)) }) : null,
  ]
    .filter(part => part !== null)
    .join(semicolon)
}

/** A short amount for tables, "about USD 400 bn"; "exact" is not said. */
export function amountShort(amount: Amount, { money, code }: Words): string {
  const text = money(amount, true)
  return amount.qualifier === 'exact' ? text : `${code('qualifier', amount.qualifier)} ${text}`
}

export function termText({ kind, value, unit, per, base }: Term, { duration, number }: Words): string {
  if (value.startsWith('P')) return duration(value)
  if (kind === 'interest-rate')
    return `${base ? `${base} + ` : ''}${number(Number(value), { maximumFractionDigits: 4 })}%`
  const figure = /^\d+(?:\.\d+)?$/.test(value) ? number(Number(value), { maximumFractionDigits: 4 }) : value
  return `${figure}${unit ? ` ${unit}` : ''}${per ? ` / ${per}` : ''}`
}

/** "company, Russia; provider". */
export function partyBelow({ type, country, roles, onBehalfOf }: Party, words: Words): string {
  const { t, code, comma, semicolon } = words
  const what = [code('partyType', type), country ? words.country(country) : null].filter(Boolean).join(comma)
  const does = roles.filter(role => role !== 'party').map(role => code('role', role))
  return [
    what,
    does.length > 0 ? words.list(does) : null,
    onBehalfOf ? t('record.onBehalfOf', { name: onBehalfOf }) : null,
  ]
    .filter(Boolean)
    .join(semicolon)
}
