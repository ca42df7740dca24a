import { hash } from 'node:crypto'
import type { Agreement, Evidenced, Reading, Span } from '../../src/model/index.ts'
import { nameDate, nameMoney, toEdtf } from './say.ts'
import type { View, ViewStage } from './view.ts'

/** A reading and, for each of its findings, the agreement that it really tells of. */
export type Generated = {
  readonly reading: Reading
  readonly truth: readonly { readonly finding: string; readonly agreement: number }[]
}

export type Press = { readonly publisher: string; readonly opening: string; readonly closing: string }

/** Writes an article that tells of the views, and the reading of it: every value points at its words. */
export function writeDocument(views: readonly View[], press: Press): Generated {
  const writer = new Writer()
  const [first] = views as readonly [View]
  const title =
    views.length > 1
      ? `${first.sides.map(({ name }) => name).join(' and ')} sign ${views.length} documents`
      : `${first.sides.map(({ name }) => name).join(', ')}: ${first.subject}`
  writer.add(title)
  writer.add('\n\n')
  const start = writer.length
  writer.add(`${press.opening} `)
  const findings = views.map(view => writeView(view, writer))
  writer.add(press.closing)
  const text = writer.text
  const published = toEdtf({ day: first.published, precision: 'day' })
  const id = hash('sha256', `${text}\n${published}`)
  const agreements = findings.map(toFinding => toFinding(id))
  return {
    reading: {
      document: {
        id,
        title,
        publisher: press.publisher,
        authors: [],
        published,
        publishedBasis: 'given',
        language: 'en',
        text,
        body: { start, end: text.length },
      },
      agreements,
      statements: [],
      events: [],
      memberships: [],
      assessments: [],
    },
    truth: agreements.map(({ id: finding }, at) => ({ finding, agreement: views[at]!.agreement.index })),
  }
}

/** Text that grows, and where its last piece stands. */
class Writer {
  text = ''
  get length(): number {
    return this.text.length
  }
  add(piece: string, before = '', after = ''): Span {
    const start = this.text.length + before.length
    this.text += before + piece + after
    return { start, end: start + piece.length }
  }
}

const evidenced = <T>(value: T, span: Span, rule: string, confidence = 0.85): Evidenced<T> => ({
  value,
  spans: [span],
  confidence,
  rule: `made/${rule}`,
})

function writeView(view: View, writer: Writer): (documentId: string) => Agreement {
  const { stages, sides, amount, city, years, number, part } = view
  const begin = writer.length
  const sideSpans = sides.map(({ name }, at) => {
    if (at > 0) writer.add(at === sides.length - 1 ? ' and ' : ', ')
    return writer.add(name)
  })
  const stateSpans = new Map<ViewStage, Span>()
  const last = stages.at(-1)!
  stateSpans.set(last, writer.add(` ${PHRASES[last.status] ?? 'speak of'}`))
  writer.add(' ')
  const wordSpan = writer.add(view.word)
  writer.add(' on ')
  const subjectStart = writer.length
  writer.add(view.subject)
  if (part !== null) writer.add(`, phase ${part}`)
  const subject = { start: subjectStart, end: writer.length }
  const amounts: Agreement['amounts'][number][] = []
  if (amount) {
    writer.add(' worth ')
    const { value, currency, qualifier, bracket } = amount
    if (qualifier !== 'exact') writer.add(qualifier === 'about' ? 'about ' : 'up to ')
    amounts.push(
      evidenced(
        { value: String(value), currency, qualifier, of: 'total' },
        writer.add(nameMoney(value, currency)),
        'money',
      ),
    )
    if (bracket) {
      writer.add(' (')
      const span = writer.add(nameMoney(bracket.value, bracket.currency))
      if (amount.isBracketRead)
        amounts.push(
          evidenced(
            { value: String(bracket.value), currency: bracket.currency, qualifier: 'about', of: 'total' },
            span,
            'money',
            0.5,
          ),
        )
      writer.add(')')
    }
  }
  const dateSpans = stages.map(stage => {
    if (!stage.date) return null
    if (stage !== last) stateSpans.set(stage, writer.add(', signed'))
    writer.add(' ')
    return writer.add(nameDate(stage.date))
  })
  const citySpan = city === null ? null : writer.add(city, ' in ')
  writer.add('.')
  const parties = view.parties.map(({ name, type, country, id, role }) => {
    const span = writer.add(name, ' ', ' takes part.')
    return evidenced(
      { name, type, ...(country ? { country } : {}), ...(id ? { id } : {}), roles: [role] },
      span,
      'party',
    )
  })
  const yearsSpan = years === null ? null : writer.add(`${years} years`, ' It runs for ', '.')
  const numberSpan = number === null ? null : writer.add(number, ' Its number is ', '.')
  const follows = view.isFollowTold ? view.agreement.follows : null
  const followSpan = follows ? writer.add('the earlier agreement', ` It ${follows.relation} `, '.') : null
  writer.add(' ')
  const whole = { start: begin, end: writer.length - 1 }
  const at = (stage: ViewStage) => stateSpans.get(stage) ?? whole
  const title = writer.text.slice(subject.start, subject.end)
  const dated = stages.findIndex(({ date }) => date !== null)
  return documentId => ({
    id: hash('sha256', `${documentId}:${begin}`).slice(0, 16),
    spans: [whole],
    title: evidenced(title, subject, 'subject'),
    subject: evidenced(title, subject, 'subject'),
    form: evidenced(view.form, wordSpan, 'form'),
    instrument: evidenced(view.instrument, wordSpan, 'instrument'),
    status: evidenced(last.status, at(last), 'status'),
    reached: evidenced(stages[0]!.status, at(stages[0]!), 'status'),
    ...(dated >= 0 ? { date: evidenced(toEdtf(stages[dated]!.date!), dateSpans[dated]!, 'date') } : {}),
    sides: sides.map(({ name, kind, code }, side) =>
      evidenced({ name, kind, countries: code === null ? [] : [code] }, sideSpans[side]!, 'side', 0.9),
    ),
    countries: sides.flatMap(({ code }, side) =>
      code === null ? [] : [evidenced(code, sideSpans[side]!, 'side', 0.9)],
    ),
    parties,
    sectors: view.sectors.map(code => evidenced(code, subject, 'sector')),
    amounts,
    terms: yearsSpan ? [evidenced({ kind: 'duration' as const, value: `P${years}Y` }, yearsSpan, 'term')] : [],
    places: citySpan ? [evidenced({ name: city! }, citySpan, 'place')] : [],
    ...(numberSpan ? { number: evidenced(number!, numberSpan, 'number') } : {}),
    milestones: stages.map((stage, index) => ({
      status: evidenced(stage.status, at(stage), 'status'),
      ...(stage.date ? { date: evidenced(toEdtf(stage.date), dateSpans[index]!, 'date') } : {}),
    })),
    ...(follows && followSpan
      ? {
          follows: {
            relation: evidenced(follows.relation, followSpan, 'follows'),
            target: evidenced('the earlier agreement', followSpan, 'follows'),
          },
        }
      : {}),
    confidence: 0.8,
  })
}

const PHRASES: Readonly<Record<string, string>> = {
  proposed: 'plan a',
  negotiating: 'negotiate a',
  pledged: 'announced a',
  agreed: 'agreed on a',
  signed: 'signed a',
  ratified: 'have ratified a',
  'in-force': 'have put into force a',
  implementing: 'are carrying out a',
  completed: 'have carried out a',
  suspended: 'have suspended a',
  terminated: 'have ended a',
  cancelled: 'have called off a',
  amended: 'have changed a',
}
