import { type Country, knowledge, type Organisation } from '../../src/knowledge/index.ts'
import { Random } from './random.ts'

/** Countries that sign most, the most frequent first; all others follow in the order of their codes. */
const FREQUENT = (
  'CN US RU IN JP FR DE GB TR SA AE KR BR IR PK EG ID VN KZ ZA IT ES CA AU IL UA NG KE ET MY TH PH BD LK IQ QA KW OM JO MA DZ TN AO ' +
  'GH TZ UG ZM MX AR CL PE CO VE CU RS HU PL CZ RO GR BG FI SE NO NL BE CH AT PT UZ TM TJ KG MN AZ GE AM BY MM KH LA NP SG NZ'
).split(' ')
/** The weight of rank r is 1 / (r + FLATNESS): the most frequent pair is in one of 400 agreements. */
const FLATNESS = 8

export type Nation = { readonly country: Country; readonly weight: number }

const NATIONS: readonly Nation[] = rank()

/** The nations that sign most. Few of them make as many agreements a pair as all of them would in a register fifty times as large. */
export const nationsOf = (count: number): readonly Nation[] => NATIONS.slice(0, count)

function rank(): Nation[] {
  const states = knowledge().countries.filter(
    each => each.parent === null && each.to === null && each.code.length === 2 && each.code !== 'EU' && each.leader,
  )
  const first = FREQUENT.flatMap(code => states.find(each => each.code === code) ?? [])
  return [...first, ...states.filter(each => !first.includes(each))].map((country, at) => ({
    country,
    weight: 1 / (at + 1 + FLATNESS),
  }))
}

/** Organisations that lend to states. */
export const LENDERS: readonly Organisation[] = [
  'World Bank',
  'Asian Development Bank',
  'African Development Bank',
  'International Monetary Fund',
  'European Investment Bank',
  'Islamic Development Bank',
  'Asian Infrastructure Investment Bank',
].flatMap(name => knowledge().organisations.find(each => each.name === name) ?? [])

const ONSETS = 'b ch d f g h j k l m n p r s t v z br dr kr tr sh th mb nd kh y w'.split(' ')
const VOWELS = 'a e i o u a o ai ia ua'.split(' ')
const ENDINGS = 'n ra ga ma ta li po nge ssa lo bad shi du'.split(' ')
const PLACES_A_COUNTRY = 400

/** A place of a country, made up: few are named often, most rarely. */
export function placeOf(country: string, random: Random): string {
  const rank = Math.floor(PLACES_A_COUNTRY * random.next() ** 1.5)
  return madeUpName(new Random('place', country, rank))
}

export function madeUpName(random: Random): string {
  const syllables = 1 + random.below(2)
  let name = ''
  for (let at = 0; at < syllables; at++) name += random.pick(ONSETS) + random.pick(VOWELS)
  name += random.pick(ONSETS) + random.pick(VOWELS) + (random.chance(0.6) ? random.pick(ENDINGS) : '')
  return name[0]!.toUpperCase() + name.slice(1)
}

/** Units of a currency for one dollar, about the mean of the years 2000 to 2025. Currencies that money is lent and paid in. */
export const CURRENCIES: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.87,
  CNY: 6.9,
  JPY: 112,
  GBP: 0.68,
  RUB: 45,
  INR: 58,
  KRW: 1150,
  CHF: 1,
  SEK: 8.5,
  NOK: 7.8,
  CAD: 1.25,
  AUD: 1.35,
  BRL: 3,
  SAR: 3.75,
  AED: 3.67,
  TRY: 3,
}
