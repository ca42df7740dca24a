/**
 * What the program knows: countries, currencies, organisations, people and patterns of names, from the CSV files of `data/`,
 * each with its sources at the top. Strings are meant for whole-word, longest-match look-up in text with straight apostrophes.
 * @module
 */

export { currenciesOf } from './currencies-of.ts'
export {
  type AnnualRates,
  annualRates,
  type Deflator,
  type RateFile,
  readDeflator,
  unitsPerDollar,
} from './exchange-rates.ts'
export { extendKnowledge } from './extend-knowledge.ts'
export { country, currency, knowledge } from './knowledge.ts'
export { KnowledgeError, type KnowledgeErrorCode } from './knowledge-error.ts'
export { members } from './members.ts'
export { type Holding, officeHolder, officesAt } from './office-holder.ts'
export { type CsvRecord, parseCsv } from './parse-csv.ts'
export { extendSites, SITE_KINDS, type Site, type Sites, siteAt, siteNamed, sites } from './sites.ts'
export {
  type Country,
  type Currency,
  type Knowledge,
  OFFICE_ROLES,
  type Office,
  type OfficeRole,
  ORGANISATION_KINDS,
  type Organisation,
  type OrganisationKind,
  type OrganisationPattern,
  type Person,
  type Tenure,
} from './types.ts'
