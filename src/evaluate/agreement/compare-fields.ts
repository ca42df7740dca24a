import type { Evidenced } from '../../model/index.ts'
import { type Mark, markFound, markOne } from '../mark.ts'
import { isDate } from '../same-date.ts'
import { isForm, isInstrument, saysKind } from './kind.ts'
import type { AgreementPair } from './match-agreements.ts'

/** The fields that give one answer, and the sectors. */
export function compareFields({ meant, found }: AgreementPair): readonly Mark[] {
  const { anchor, accept } = meant
  const { form, instrument, status, reached, date, count } = found
  const marks: Mark[] = []
  const one = (
    field: Mark['field'],
    isRight: boolean,
    evidenced: Evidenced<unknown> | undefined,
    wanted: string,
    told = String(evidenced?.value ?? 'none'),
  ) => marks.push(markOne(field, isRight, evidenced, { anchor, found: told, meant: wanted }))

  const countries = found.countries.map(({ value }) => value)
  const isCountries = [meant.countries, ...accept.countries].some(list => isSameSet(list, countries))
  one('countries', isCountries, found.countries[0], meant.countries.join(' ') || 'none', countries.join(' ') || 'none')
  const kinds = [...new Set([meant.form, meant.instrument, ...(meant.kinds ?? [])])].filter(Boolean).join(', ')
  const isKind = saysKind(meant, found) || isForm(meant, found) || isInstrument(meant, found)
  one('form or instrument', isKind, form, kinds, `${form.value}/${instrument.value}`)
  if (meant.form) one('form', isForm(meant, found), form, meant.form)
  if (meant.instrument) one('instrument', isInstrument(meant, found), instrument, meant.instrument)
  one('status', [meant.status, ...accept.status].includes(status.value), status, meant.status)
  if (meant.reached) one('reached', reached.value === meant.reached, reached, meant.reached)
  one('date', isDate(date?.value, meant.date, accept.date), date, meant.date ?? 'none')
  if (meant.count != null || (count?.value ?? 1) > 1) {
    const isCount = [meant.count ?? null, ...accept.count].includes(count?.value ?? null)
    one('count', isCount, count, String(meant.count ?? 'no number'))
  }
  return [...marks, ...compareSectors({ meant, found })]
}

const isSameSet = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every(x => b.includes(x))

function compareSectors({ meant, found }: AgreementPair): readonly Mark[] {
  const { anchor, sectors } = meant
  if (sectors.length === 0) return []
  const right: readonly string[] = [...sectors, ...meant.accept.sectors]
  const own = found.sectors.map(({ value }) => value)
  const hit = found.sectors.find(({ value }) => right.includes(value))
  const rest = { anchor, found: own.join(' ') || 'none', meant: sectors.join(' ') }
  const isFound = (sector: string) => found.sectors.some(({ value }) => value === sector)
  // An accepted sector stands in for one that was not found.
  const spare = found.sectors.filter(({ value }) => !sectors.includes(value) && right.includes(value))
  const lacking = sectors.filter(sector => !isFound(sector))
  const good = [...found.sectors.filter(({ value }) => sectors.includes(value)), ...spare.slice(0, lacking.length)]
  return [
    markOne('sector', hit !== undefined, hit ?? found.sectors[0], rest),
    ...good.map(sector => markFound('sectors', 'right', sector, { ...rest, found: sector.value })),
    ...lacking
      .slice(spare.length)
      .map(sector => ({ field: 'sectors', outcome: 'missed', ...rest, meant: sector }) as const),
    ...found.sectors
      .filter(({ value }) => !right.includes(value))
      .map(sector => markFound('sectors', 'false', sector, { ...rest, found: sector.value })),
  ]
}
