import type { Agreement, Evidenced, Milestone, Party, Status } from '../../model/index.ts'
import type { Entry, Field } from './entry.ts'
import { toFoot } from './foot.ts'
import { sayActor, sayPlace } from './say-actor.ts'
import { explainAmount, sayAmount } from './say-amount.ts'
import { sayCode, sayCodeFirst, sayCountry, saySide } from './say-code.ts'
import { sayDate } from './say-date.ts'
import { sayList } from './say-list.ts'
import { sayTerm } from './say-term.ts'
import { maybeField, mergeAlike, toField, toFields, toQuotation } from './to-fields.ts'
import { toTitle } from './to-title.ts'

/** The names of agreements by id, to show what `partOf` and `follows` point at. */
export type Targets = ReadonlyMap<string, { readonly entry: string; readonly title: string }>

/** What a record names even where the text does not state it; `count` and `follows` are no gaps. */
const EXPECTED: Readonly<Record<string, (agreement: Agreement) => boolean>> = {
  date: ({ date }) => date !== undefined,
  sides: ({ sides }) => sides.length > 0,
  parties: ({ parties }) => parties.length > 0,
  sector: ({ sectors }) => sectors.length > 0,
  amount: ({ amounts }) => amounts.length > 0,
  term: ({ terms }) => terms.length > 0,
  place: ({ places }) => places.length > 0,
  'official number': ({ number }) => number !== undefined,
}

/** An agreement as the page shows it, with all its fields. */
export function toAgreementEntry(agreement: Agreement, index: number, targets: Targets): Entry {
  const { id, title, status, confidence } = agreement
  return {
    id: `a${index + 1}`,
    kind: 'agreement',
    title: toTitle(title.value),
    summary: toSummary(agreement),
    status: status.value,
    spans: agreement.spans,
    isMarked: false,
    fields: toAgreementFields(agreement, targets),
    absent: Object.keys(EXPECTED).filter(name => !EXPECTED[name]!(agreement)),
    foot: toFoot(id, confidence),
  }
}

function toSummary({ status, date, sides, amounts, count }: Agreement): string {
  return [
    sayCodeFirst(status.value),
    date === undefined ? '' : sayDate(date.value),
    sayList(sides.map(({ value }) => value.name)),
    ...amounts.map(({ value }) => sayAmount(value)),
    count === undefined ? '' : `${count.value} of them`,
  ]
    .filter(part => part !== '')
    .join(' · ')
}

function toAgreementFields(agreement: Agreement, targets: Targets): Field[] {
  const { partOf, follows, milestones } = agreement
  const toTarget = ({ value }: Evidenced<string>) => {
    const target = targets.get(value)
    return target === undefined ? { value } : { value: target.title, to: target.entry }
  }
  return mergeAlike([
    toQuotation('Title', 'agreement', agreement.title),
    toQuotation('Subject', 'agreement', agreement.subject),
    toField('Form', 'agreement', agreement.form, form => ({ value: sayCodeFirst(form) })),
    toField('Instrument', null, agreement.instrument, instrument => ({ value: sayCodeFirst(instrument) })),
    toField('Status', 'status', agreement.status, toStatus),
    toField('Reached', 'status', agreement.reached, toStatus),
    ...(milestones.length === 1 ? milestones.map(toMilestone) : []),
    ...maybeField('Date', 'date', agreement.date, toDate),
    ...milestones.flatMap(milestone =>
      milestones.length === 1 ? toMilestoneDate(milestone) : [toMilestone(milestone), ...toMilestoneDate(milestone)],
    ),
    ...toFields('Sides', 'party', agreement.sides, side => ({ value: saySide(side) })),
    ...toFields('Countries', 'party', agreement.countries, code => ({ value: sayCountry(code) })),
    ...toFields('Parties', 'party', agreement.parties, toParty),
    ...toFields('Sectors', null, agreement.sectors, sector => ({ value: sayCodeFirst(sector) })),
    ...toFields('Amounts', 'money', agreement.amounts, amount => ({
      value: sayAmount(amount),
      note: explainAmount(amount),
    })),
    ...agreement.terms.map(term =>
      toField(sayCodeFirst(term.value.kind), 'date', term, value => ({ value: sayTerm(value) })),
    ),
    ...toFields('Places', 'agreement', agreement.places, place => ({ value: sayPlace(place) })),
    ...maybeField('Number', 'agreement', agreement.number, value => ({ value })),
    ...maybeField('How many', 'agreement', agreement.count, count => ({ value: String(count) })),
    ...maybeField('Part of', 'agreement', partOf, () => toTarget(partOf!)),
    ...(follows === undefined
      ? []
      : [
          toField('Relation', 'agreement', follows.relation, relation => ({ value: sayCodeFirst(relation) })),
          toField('Earlier text', 'agreement', follows.target, () => toTarget(follows.target)),
        ]),
    ...maybeField('Says who', 'party', agreement.attribution, actor => ({ value: sayActor(actor) })),
  ])
}

function toParty({ name, type, country, id, roles, onBehalfOf }: Party) {
  const notes = [
    sayCode(type),
    country === undefined ? '' : sayCountry(country),
    sayList(roles.filter(role => role !== 'party').map(sayCode)),
    onBehalfOf === undefined ? '' : `for ${onBehalfOf}`,
    id ?? '',
  ]
  return { value: name, note: notes.filter(note => note !== '').join(', ') }
}

const toStatus = (status: Status) => ({ value: sayCodeFirst(status), status })
const toDate = (date: string) => ({ value: sayDate(date) })

const toMilestone = ({ status }: Milestone) => toField('Milestone', 'status', status, toStatus)
const toMilestoneDate = ({ status, date }: Milestone) =>
  maybeField(`${sayCodeFirst(status.value)} on`, 'date', date, toDate)
