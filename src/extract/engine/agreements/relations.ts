import type { Relation, Span } from '../../../model/index.ts'
import type { Analyser } from '../analyser.ts'
import type { Cast } from '../cast/cast.ts'
import { isMarkUnit, nominalObject, objectsOf } from '../syntax/arguments.ts'
import type { Parse } from '../syntax/clause.ts'
import { CLASS } from '../syntax/grammar.ts'
import type { NounPhrase } from '../syntax/noun-phrase.ts'
import { bitsOf, type VerbGroup } from '../syntax/verb-group.ts'
import { cleanName } from '../units/to-actor.ts'
import type { Draft } from './draft.ts'
import type { Mention } from './mention.ts'
import type { Zone } from './zones.ts'

/** The earlier agreement that one amends, renews, replaces or carries out; null where its words name none. */
export function findFollows(analyser: Analyser, mention: Mention, inner: readonly Mention[]): Draft['follows'] {
  const { parse, own, predicates, noun, phrase } = mention
  const rule = (relation: Relation) => `${analyser.kit.code}/follows/${relation}`
  const toFollows = (relation: Relation, target: NounPhrase): Draft['follows'] => ({
    relation,
    ...nameOf(analyser, parse, target, inner),
    rule: rule(relation),
  })
  // "the renewal of the treaty", "agreed to extend the swap line": the new agreement is told of by the old one's name.
  const changed = predicates.find(one => one.verb.verb.follows && one.reality !== 'denied' && one.status !== null)
  if (changed && phrase && changed.verb.verb.frame === 'life' && changed.verb.verb.follows !== 'implements')
    return toFollows(changed.verb.verb.follows!, phrase)
  for (const verb of parse.verbs) {
    if (!verb.verb.follows || verb.at < own.from || verb.at >= own.to || verb.isNegated) continue
    const target = targetsOf(analyser, parse, verb).find(one => isPaper(parse, one))
    if (target && target !== phrase) return toFollows(verb.verb.follows, target)
  }
  // "an addendum to the convention", "a contract under the framework agreement"
  const older = parse.phrases.find(
    one =>
      one.from > mention.at &&
      one.from < own.to &&
      one !== phrase &&
      isPaper(parse, one) &&
      isDefinite(analyser, parse, one),
  )
  if (older?.relation === 'to' && noun?.form === 'protocol') return toFollows('amends', older)
  return older?.relation === 'under' ? toFollows('implements', older) : null
}

/** What a later sentence says that an agreement takes the place of: "It replaces the memorandum of 2022". */
export function laterFollows(
  analyser: Analyser,
  parse: Parse,
  isSubject: (verb: VerbGroup) => boolean,
): Draft['follows'] {
  for (const verb of parse.verbs) {
    const relation = verb.verb.follows
    if (!relation || relation === 'implements' || verb.isNegated || verb.isPassive || !isSubject(verb)) continue
    const target = objectsOf(analyser, parse, verb).find(one => isPaper(parse, one))
    if (target)
      return { relation, ...nameOf(analyser, parse, target, []), rule: `${analyser.kit.code}/follows/${relation}` }
  }
  return null
}

const targetsOf = (analyser: Analyser, parse: Parse, verb: VerbGroup): readonly NounPhrase[] =>
  verb.form === 'nominal' ? nominalObject(parse, verb) : objectsOf(analyser, parse, verb)

/** A phrase for an agreement: by a noun, or by a name that ends in one. */
function isPaper({ sequence }: Parse, { head }: NounPhrase): boolean {
  const unit = sequence.units[head]!
  return unit.kind === 'noun' && (unit.noun.form !== undefined || unit.noun.kind === 'debt')
}
function isDefinite(analyser: Analyser, { sequence }: Parse, { from, bits }: NounPhrase): boolean {
  const first = sequence.units[from]!
  return (
    (bits & (CLASS.definite | CLASS.possessive)) !== 0 ||
    (bitsOf(analyser, first) === 0 && isCapital(sequence.text, first))
  )
}
const isCapital = (text: string, { start }: Span) => text[start] !== text[start]!.toLowerCase()

/** The words of an older agreement without its article: its own stretch where it is a mention, else its phrase. */
function nameOf(
  analyser: Analyser,
  parse: Parse,
  target: NounPhrase,
  inner: readonly Mention[],
): { target: string; span: Span } {
  const { units, text } = parse.sequence
  const zone: Zone = inner.find(one => one.phrase === target)?.own ?? { from: target.from, to: target.to }
  const isArticle = (bitsOf(analyser, units[zone.from]) & (CLASS.article | CLASS.definite)) !== 0
  const from = isArticle && zone.from + 1 < zone.to ? zone.from + 1 : zone.from
  let to = zone.to
  while (to > from + 1 && isMarkUnit(units[to - 1])) to--
  const span = { start: units[from]!.start, end: units[to - 1]!.end }
  return { target: cleanName(text.slice(span.start, span.end)), span }
}

/** The package, summit or initiative that an agreement is part of: "under the Belt and Road Initiative", "part of a package". */
export function findPartOf(analyser: Analyser, { parse, own, shared, phrase }: Mention): Draft['partOf'] {
  const { units } = parse.sequence
  const isNear = ({ head }: NounPhrase) => [own, ...shared].some(zone => head >= zone.from && head < zone.to)
  for (const one of parse.phrases) {
    if (one === phrase || !isNear(one)) continue
    const head = units[one.head]!
    const isFrame = one.relation === 'under' && head.kind === 'actor' && head.actor.organisation?.kind === 'initiative'
    const isWhole =
      one.relation === 'of' &&
      analyser.wordSets.wholes.has(head.token) &&
      analyser.wordSets.partOf.has(units[one.preposition - 1]?.token ?? 0)
    if (!isFrame && !isWhole) continue
    const { target, span } = nameOf(analyser, parse, one, [])
    return { target, span, rule: `${analyser.kit.code}/part-of/${isFrame ? 'initiative' : 'package'}` }
  }
  return null
}

const NUMBER_REACH = 3
/** "Protocol No. 14", "Loan No. 8123-KE": the official number behind the noun. */
export function findNumber(analyser: Analyser, { parse, at, own }: Mention): Draft['number'] {
  const { units, text } = parse.sequence
  for (let i = at + 1; i < Math.min(own.to, at + 1 + NUMBER_REACH); i++) {
    if (!analyser.wordSets.numbering.has(units[i]!.token)) continue
    const next = isMarkUnit(units[i + 1]) ? i + 2 : i + 1
    const start = units[next]?.start
    if (start === undefined || !/[\p{N}\p{Lu}]/u.test(text[start]!)) return null
    const value = /^[\p{L}\p{N}/.-]{1,30}/u.exec(text.slice(start, start + 30))?.[0].replace(/[.-]$/, '')
    return value && /\d/.test(value) ? { value, span: { start, end: start + value.length } } : null
  }
  return null
}

/** Where it was signed, and where what it is about lies: cities named behind "in" and "at". */
export function findPlaces(cast: Cast, { parse, own, predicates, phrase }: Mention): Draft['places'] {
  const { units, text } = parse.sequence
  const signed = predicates.filter(one => one.verb.verb.frame === 'conclude' && one.reality === 'real')
  const reach = signed.map(({ verb }) => ({ from: verb.to, to: parse.sequence.count }))
  return parse.phrases.flatMap(one => {
    if (
      one.relation !== 'in' ||
      one === phrase ||
      ![own, ...reach].some(zone => one.head >= zone.from && one.head < zone.to)
    )
      return []
    const head = units[one.head]!
    const span = { start: head.start, end: head.end }
    const name = text.slice(head.start, head.end)
    if (head.kind === 'nation' && head.form === 'city') return [{ name, country: head.country.code, span }]
    if (head.kind !== 'actor') return []
    const { form, country } = cast.actorOf(head)
    return form === 'capital' || form === 'seat' ? [{ name, country, span }] : []
  })
}
