import type { Chosen, Entry, Finding, Side } from '../../model/index.ts'
import type { Context } from '../context.ts'
import { nameKey } from '../names/name-table.ts'
import { tokensOf } from '../words/tokens-of.ts'
import { gatherAmounts } from './amounts.ts'
import { choose, toCandidates, toChosen } from './choose.ts'
import { chooseDate } from './choose-date.ts'
import { type Claim, sourceOf } from './claim.ts'
import { chooseField, claimsOf, claimsOfEach } from './field.ts'
import { gatherFollows, gatherPartOf } from './links.ts'
import { chooseList, uniteValues } from './lists.ts'
import { gatherMilestones } from './milestones.ts'
import { gatherParties } from './parties.ts'
import { gatherTerms } from './terms.ts'

/** An entry before people's corrections, links to other entries, and its health. */
export type Draft = Omit<
  Entry,
  'id' | 'version' | 'formerly' | 'review' | 'decisions' | 'obligations' | 'deliveries' | 'health'
>

const MOST_SECTORS = 5
const MOST_PLACES = 10
const same = (value: string) => value
const words = (value: string) => tokensOf(value).join(' ')

/** What findings of one agreement say together: each field with the value that the rule chooses, and what it did not choose. */
export function toDraft(findings: readonly Finding[], context: Context): Draft {
  const life = gatherMilestones(findings)
  const sides = chooseList('sides', findings, ({ agreement }) => agreement.sides, sideKey)
  const title = chooseWords(claimsOf(findings, agreement => agreement.title))
  const subject = chooseWords(claimsOf(findings, agreement => agreement.subject))
  const form = chooseField(
    'form',
    claimsOf(findings, agreement => agreement.form),
    same,
  )
  const instrument = chooseField(
    'instrument',
    claimsOf(findings, agreement => agreement.instrument),
    same,
  )
  const number = chooseField(
    'number',
    claimsOf(findings, agreement => agreement.number),
    words,
  )
  const count = chooseField(
    'count',
    claimsOf(findings, agreement => agreement.count),
    String,
  )
  const attribution = gatherAttribution(findings)
  const amounts = gatherAmounts(findings)
  const terms = gatherTerms(findings)
  const date = life.date ?? undatedDate(findings)
  return {
    findings: findings.map(({ id }) => id),
    title,
    subject,
    form: form.chosen!,
    instrument: instrument.chosen!,
    status: life.status,
    reached: life.reached,
    ...(date ? { date } : {}),
    sides: sides.values,
    countries: gatherCountries(findings, sides.values),
    parties: gatherParties(findings, context),
    sectors: uniteValues(
      claimsOfEach(findings, ({ sectors }) => sectors),
      same,
      MOST_SECTORS,
    ),
    amounts: amounts.values,
    terms: terms.values,
    places: uniteValues(
      claimsOfEach(findings, ({ places }) => places),
      place => words(place.name),
      MOST_PLACES,
    ),
    ...(number.chosen ? { number: number.chosen } : {}),
    ...(count.chosen ? { count: count.chosen } : {}),
    milestones: life.milestones,
    partOf: gatherPartOf(findings),
    follows: gatherFollows(findings),
    ...(attribution ? { attribution } : {}),
    conflicts: [
      ...form.conflicts,
      ...instrument.conflicts,
      ...life.conflicts,
      ...sides.conflicts,
      ...amounts.conflicts,
      ...terms.conflicts,
      ...number.conflicts,
      ...count.conflicts,
    ],
    confidence: jointConfidence(findings),
  }
}

const sideKey = ({ kind, name, countries }: Side) =>
  kind === 'state' ? (countries[0] ?? nameKey(name)) : nameKey(name)

/** Words by the rule; other wordings are no conflict. */
function chooseWords(claims: readonly Claim<string>[]): Chosen<string> {
  const { chosen } = choose(toCandidates(claims, words))!
  return toChosen(chosen, 'only')
}

/** The countries of the chosen sides; where no finding has sides, one finding's countries. */
function gatherCountries(findings: readonly Finding[], sides: readonly Chosen<Side>[]): Chosen<string>[] {
  const ofSides = new Set(sides.flatMap(({ value }) => value.countries))
  if (ofSides.size === 0)
    return [...chooseList('countries', findings, ({ agreement }) => agreement.countries, same).values]
  const told = toCandidates(
    claimsOfEach(findings, ({ countries }) => countries),
    same,
  )
  return [...ofSides].map(code => {
    const candidate = told.find(({ value }) => value === code)
    if (candidate) return toChosen(candidate, 'only')
    const side = sides.find(({ value }) => value.countries.includes(code))!
    return { ...side, value: code, inferred: true as const }
  })
}

/** Somebody's claim only as long as no source reports it as its own. */
function gatherAttribution(findings: readonly Finding[]): Entry['attribution'] {
  const claims = claimsOf(findings, ({ attribution }) => attribution)
  if (claims.length < findings.length) return undefined
  return chooseField('attribution', claims, ({ name }) => words(name)).chosen
}

/** The date of findings that tell one and no milestone that carries it. */
function undatedDate(findings: readonly Finding[]): Chosen<string> | undefined {
  const chosen = chooseDate(claimsOf(findings, ({ date }) => date))
  return chosen ? toChosen(chosen.chosen, chosen.by) : undefined
}

/** That at least one source is right about its being an agreement; of a source with several findings the surest counts. */
function jointConfidence(findings: readonly Finding[]): number {
  const bySource = new Map<string, number>()
  for (const finding of findings) {
    const source = sourceOf(finding)
    bySource.set(source, Math.max(bySource.get(source) ?? 0, finding.agreement.confidence))
  }
  const doubt = [...bySource.values()].reduce((product, confidence) => product * (1 - confidence), 1)
  return Math.round(1000 * (1 - doubt)) / 1000
}
