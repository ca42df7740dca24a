import { RegisterError } from '../register-error.ts'

const LISTS_OF_CODES: ReadonlySet<string> = new Set(['sectors', 'countries'])
const AMOUNT_PATTERN =
  /^(?<currency>[A-Za-z]{3}) (?<value>\d{1,30}(?:\.\d{1,10})?)(?:-(?<upper>\d{1,30}(?:\.\d{1,10})?))?$/
const MILESTONE_PATTERN = /^(?<status>[a-z-]{2,20})(?: (?<date>\S{1,40}))?$/
const SIDE_PATTERN = /^(?<name>.{1,200}?)(?: \((?<country>[A-Z]{2}(?:[A-Z]{2})?)\))?$/

/**
 * The value of a field from the words that people write: a code or a text as it is; `energy, transport`; `USD 400000000` or `USD 1-2; EUR 3`;
 * `signed 2014-05-21; ratified 2014-11`; `Kenya (KE); World Bank`; `-` to take a value away; anything else as JSON.
 */
export function parseValue(field: string, text: string): unknown {
  const written = text.trim()
  if (written === '-') return isList(field) ? [] : null
  if (/^[[{]/.test(written)) return parseJson(field, written)
  if (field === 'count') return Number(written)
  if (LISTS_OF_CODES.has(field)) return written.split(',').map(each => each.trim())
  const parts = written.split(';').map(part => part.trim())
  if (field === 'amounts') return parts.map(toAmount)
  if (field === 'milestones') return parts.map(toMilestone)
  if (field === 'sides') return parts.map(toSide)
  if (field === 'places') return parts.map(toPlace)
  return written
}

const isList = (field: string) =>
  [
    'sides',
    'countries',
    'parties',
    'sectors',
    'amounts',
    'terms',
    'places',
    'milestones',
    'partOf',
    'follows',
  ].includes(field)

function parseJson(field: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw refuse(field, `this is no JSON: ${(error as Error).message}`)
  }
}

function toAmount(part: string): object {
  const found = AMOUNT_PATTERN.exec(part)?.groups
  if (!found) throw refuse('amounts', `"${part}" is no amount such as USD 400000000`)
  const { currency, value, upper } = found
  return {
    value,
    ...(upper === undefined ? {} : { upper }),
    currency: currency!.toUpperCase(),
    qualifier: 'exact',
    of: 'total',
  }
}

function toMilestone(part: string): object {
  const found = MILESTONE_PATTERN.exec(part)?.groups
  if (!found) throw refuse('milestones', `"${part}" is no milestone such as signed 2014-05-21`)
  const { status, date } = found
  return { status, ...(date === undefined ? {} : { date }) }
}

function toSide(part: string): object {
  const { name, country } = SIDE_PATTERN.exec(part)?.groups ?? {}
  if (name === undefined) throw refuse('sides', `"${part}" is no side such as Kenya (KE)`)
  return country === undefined
    ? { name, kind: 'organisation', countries: [] }
    : { name, kind: 'state', countries: [country] }
}

function toPlace(part: string): object {
  const { name, country } = SIDE_PATTERN.exec(part)?.groups ?? {}
  if (name === undefined) throw refuse('places', `"${part}" is no place such as Moscow (RU)`)
  return { name, ...(country === undefined ? {} : { country }) }
}

const refuse = (field: string, reason: string) => new RegisterError('bad-decision', { reason: `${field}: ${reason}` })
