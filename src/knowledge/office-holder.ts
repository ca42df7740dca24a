import { type Period, period } from './period.ts'
import type { Knowledge, Office, OfficeRole, Person } from './types.ts'

/** Somebody in an office, with the number of days of the asked period that they held it. */
export type Holding = { readonly person: Person; readonly office: Office; readonly days: number }

/**
 * Who held an office on a date of year precision or finer: `officeHolder(knowledge(), 'CN', 'leader', '2015')` is Xi Jinping.
 * In a year or month of change it is whoever held it for more days; null when nobody is known or when it cannot be told.
 */
export function officeHolder(knowledge: Knowledge, country: string, role: OfficeRole, date: string): Person | null {
  const holdings = officesAt(knowledge, country, date)
  const holders = holdings.filter(({ office }) => office.roles.includes(role))
  const found = longest(holders)
  if (role !== 'leader' || mostOf(holders, found, period(date))) return found
  const usual = knowledge.countries.find(each => each.code === country)?.leader
  if (usual === undefined || usual === null) return found
  return longest(holdings.filter(({ office }) => office.roles.includes(role) || office.roles.includes(usual)))
}

/**
 * All known office holders of a country on a date, those longest in office within it first: what decides "the Foreign
 * Minister" by its title. `country` null asks for the heads of international organisations.
 */
export function officesAt(knowledge: Knowledge, country: string | null, date: string): readonly Holding[] {
  const asked = period(date)
  return knowledge.people
    .filter(person => person.country === country)
    .flatMap(person => person.offices.map(office => ({ person, office, days: daysHeld(office, asked) })))
    .filter(holding => holding.days > 0)
    .sort((a, b) => b.days - a.days)
}

/** Somebody whose row says that they lead goes before the country's usual leader, for the time that they did. */
function mostOf(holders: readonly Holding[], person: Person | null, asked: Period): boolean {
  const held = holders.find(holder => holder.person === person)?.days ?? 0
  return 2 * held >= asked.last - asked.first + 1
}

function longest(holdings: readonly Holding[]): Person | null {
  const [first, ...others] = holdings
  if (first === undefined) return null
  const rival = others.find(other => other.person !== first.person)
  return rival !== undefined && rival.days === first.days ? null : first.person
}

/** An office without dates is held on no known day. */
function daysHeld(office: Office, asked: Period): number {
  if (office.from === null && office.to === null) return 0
  const first = office.from === null ? asked.first : Math.max(period(office.from).first, asked.first)
  const last = office.to === null ? asked.last : Math.min(period(office.to).last, asked.last)
  return Math.max(0, last - first + 1)
}
