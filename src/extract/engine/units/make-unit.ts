import type { Run, Unit, UnitKind, UnitValue } from './unit.ts'

/**
 * Every unit has the same fields in the same order, whatever its kind: objects of one shape are read far quicker than objects of many.
 */
class UnitRecord {
  readonly kind: UnitKind
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly word: number
  readonly token: number
  readonly rule: string
  mark: unknown = undefined
  number: unknown = undefined
  money: unknown = undefined
  date: unknown = undefined
  quantity: unknown = undefined
  country: unknown = undefined
  form: unknown = undefined
  organisation: unknown = undefined
  isWeak: unknown = undefined
  person: unknown = undefined
  type: unknown = undefined
  office: unknown = undefined
  actor: unknown = undefined
  noun: unknown = undefined
  verb: unknown = undefined
  lemma: unknown = undefined
  forms: unknown = undefined

  constructor(kind: UnitKind, { from, to, start, end, word, token, rule }: Run) {
    this.kind = kind
    this.from = from
    this.to = to
    this.start = start
    this.end = end
    this.word = word
    this.token = token
    this.rule = rule
  }
}

/** A unit of a value at a place. */
export function makeUnit(value: UnitValue, run: Run): Unit {
  const unit = new UnitRecord(value.kind, run)
  switch (value.kind) {
    case 'mark':
      unit.mark = value.mark
      break
    case 'number':
      unit.number = value.number
      break
    case 'money':
      unit.money = value.money
      break
    case 'date':
      unit.date = value.date
      break
    case 'quantity':
      unit.quantity = value.quantity
      break
    case 'nation':
      unit.country = value.country
      unit.form = value.form
      break
    case 'organisation':
      unit.organisation = value.organisation
      unit.isWeak = value.isWeak
      break
    case 'person':
      unit.person = value.person
      unit.isWeak = value.isWeak
      break
    case 'name':
      unit.type = value.type
      unit.country = value.country
      break
    case 'office':
      unit.office = value.office
      break
    case 'body':
      unit.type = value.type
      break
    case 'actor':
      unit.actor = value.actor
      break
    case 'noun':
      unit.noun = value.noun
      break
    case 'verb':
      unit.verb = value.verb
      unit.lemma = value.lemma
      unit.forms = value.forms
      break
    case 'word':
      break
  }
  return unit as unknown as Unit
}
