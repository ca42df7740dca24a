import type { LanguageKit } from '../../engine/language-kit.ts'
import { DATE_RULES } from './dates.ts'
import { GRAMMAR } from './grammar.ts'
import { ANNUAL_PHRASES, MONEY_RULES, PLUS_PHRASES, QUALIFIER_PHRASES } from './money.ts'
import { NAME_RULES } from './names.ts'
import { BASE_RATES, PER_PHRASES, PERCENT_PHRASES, QUANTITY_RULES, TIME_UNITS, UNIT_PHRASES } from './quantities.ts'
import { ABBREVIATIONS } from './words/abbreviations.ts'
import { ANNIVERSARY_EVENTS } from './words/anniversaries.ts'
import { MONTH_WORDS, WEEKDAY_WORDS } from './words/calendar.ts'
import { FUNCTION_WORDS, NAME_PARTICLES } from './words/function-words.ts'
import { inflect } from './words/inflect.ts'
import { INSTRUMENT_WORDS } from './words/instruments.ts'
import { NOUNS } from './words/nouns.ts'
import { NUMBERS } from './words/numbers.ts'
import { BODIES, HONORIFICS, OFFICE_MODIFIERS, OFFICES, PORTFOLIOS } from './words/offices.ts'
import { SECTOR_WORDS } from './words/sectors.ts'
import { SPEECH } from './words/speech.ts'
import { NOMINALS, VERBS } from './words/verbs.ts'

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
  verbs: VERBS,
  nominals: NOMINALS,
  speech: SPEECH,
  inflect,
  offices: OFFICES,
  officeModifiers: OFFICE_MODIFIERS,
  honorifics: HONORIFICS,
  bodies: BODIES,
  portfolios: PORTFOLIOS,
  functionWords: FUNCTION_WORDS,
  nameParticles: NAME_PARTICLES,
  organisationPatterns: patterns => patterns.filter(pattern => pattern.language === 'en'),
  anniversaries: ANNIVERSARY_EVENTS,
  abbreviations: ABBREVIATIONS,
  sectorWords: SECTOR_WORDS,
  instrumentWords: INSTRUMENT_WORDS,
}
