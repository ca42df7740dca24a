import { readFileSync } from 'node:fs'
import type { LanguageKit } from '../../engine/kit.ts'
import { DATE_RULES } from './dates.ts'
import { GRAMMAR } from './grammar.ts'
import { ANNUAL_PHRASES, MONEY_RULES, PLUS_PHRASES, QUALIFIER_PHRASES } from './money.ts'
import { NAME_RULES } from './names.ts'
import { BASE_RATES, PER_PHRASES, PERCENT_PHRASES, QUANTITY_RULES, TIME_UNITS, UNIT_PHRASES } from './quantities.ts'
import { ABBREVIATIONS } from './words/abbreviations.ts'
import { ANNIVERSARY_EVENTS } from './words/anniversaries.ts'
import { MONTH_WORDS, WEEKDAY_WORDS } from './words/calendar.ts'
import { EVENT_VERBS } from './words/events.ts'
import { FUNCTION_WORDS, NAME_PARTICLES } from './words/function-words.ts'
import { inflect } from './words/inflect.ts'
import { INSTRUMENT_WORDS } from './words/instruments.ts'
import { INTEREST_FREE, WORD_SETS } from './words/money-and-time.ts'
import { NOUNS } from './words/nouns.ts'
import { NUMBERS } from './words/numbers.ts'
import { BODIES, HONORIFICS, OFFICE_MODIFIERS, OFFICE_ROLES, OFFICES, PORTFOLIOS } from './words/offices.ts'
import { SECTOR_WORDS } from './words/sectors.ts'
import { REPORTING_VERBS } from './words/speech.ts'
import { COMMON_VERBS, CONTROL_VERBS, NOMINALS, SPEECH_VERBS, VERBS } from './words/verbs.ts'

const readModel = (name: string) => JSON.parse(readFileSync(new URL(`./models/${name}.json`, import.meta.url), 'utf8'))

/** English. */
export const en: LanguageKit = {
  code: 'en',
  grammar: GRAMMAR,
  numbers: NUMBERS,
  months: MONTH_WORDS,
  weekdays: WEEKDAY_WORDS,
  directions: {
    last: 'last',
    past: 'last',
    previous: 'last',
    this: 'this',
    current: 'this',
    next: 'next',
    coming: 'next',
  },
  timeUnits: TIME_UNITS,
  units: UNIT_PHRASES,
  per: PER_PHRASES,
  percent: PERCENT_PHRASES,
  baseRates: BASE_RATES,
  qualifiers: QUALIFIER_PHRASES,
  plus: PLUS_PHRASES,
  annual: ANNUAL_PHRASES,
  stops: ['.', ';', '!', '?'],
  rules: { money: MONEY_RULES, dates: DATE_RULES, quantities: QUANTITY_RULES, names: NAME_RULES },
  nouns: NOUNS,
  verbs: [
    ...VERBS,
    ...SPEECH_VERBS,
    ...CONTROL_VERBS,
    ...REPORTING_VERBS,
    ...EVENT_VERBS,
    [COMMON_VERBS, { frame: 'other' }],
  ],
  nominals: NOMINALS,
  inflect,
  offices: OFFICES,
  officeModifiers: OFFICE_MODIFIERS,
  officeRoles: OFFICE_ROLES,
  honorifics: HONORIFICS,
  bodies: BODIES,
  portfolios: PORTFOLIOS,
  fieldLinks: ['and', '&', ',', 'of'],
  chargeWords: ['of', 'for', 'to', 'in'],
  functionWords: FUNCTION_WORDS,
  nameParticles: NAME_PARTICLES,
  anniversaries: ANNIVERSARY_EVENTS,
  anniversaryWord: 'anniversary',
  abbreviations: ABBREVIATIONS,
  wordSets: WORD_SETS,
  model: name => readModel(name),
  confidence: () => readModel('confidence'),
  interestFree: INTEREST_FREE,
  sectorWords: SECTOR_WORDS,
  instrumentWords: INSTRUMENT_WORDS,
}
