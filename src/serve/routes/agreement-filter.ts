import { z } from 'zod'
import { numeric, texts, words } from '../route/written.ts'

const amount = () => numeric(z.number().min(0).max(1e30)).optional()
const share = () => numeric(z.number().min(0).max(1)).optional()
const codes = (what: string) => texts().optional().describe(`${what} One of several has to hold.`)

/** Which agreements, in the words of the command line. */
export const AGREEMENT_FILTER = {
  text: words().optional().describe('Words in any form, "phrases", -not, prefix*, and field:value.'),
  pair: words().optional().describe('Two codes such as CN,RU: both are among its sides.'),
  between: words().optional().describe('Two codes such as CN,RU: it has exactly these sides.'),
  country: codes('A country of its sides.'),
  party: codes('A party, by its name or id in Wikidata.'),
  form: codes('Such as treaty.'),
  instrument: codes('What flows, such as loan.'),
  status: codes('Its state now.'),
  reached: codes('The highest stage that it reached.'),
  sector: codes('What it is about.'),
  rank: codes('The best rank of its sources.'),
  review: codes('What people made of it.'),
  source: codes('A publisher.'),
  package: codes('A package, by its id.'),
  problem: codes('A rule that it breaks.'),
  has: codes('Such as conflict or amount.'),
  from: words().optional().describe('A year, month or day; not before.'),
  to: words().optional().describe('A year, month or day; not after.'),
  currency: codes('The currency of an amount.'),
  minAmount: amount().describe('With one currency.'),
  maxAmount: amount().describe('With one currency.'),
  minConfidence: share(),
  maxConfidence: share(),
  minSources: numeric(z.number().int().min(0).max(1_000_000)).optional().describe('Independent sources.'),
}
