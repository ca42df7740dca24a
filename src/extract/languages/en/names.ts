import { captureText, cleanName, toActor } from '../../engine/actors.ts'
import type { NameRule } from '../../engine/language-kit.ts'
import type { Capture, Captures } from '../../engine/pattern.ts'
import type { ActorValue, PhraseSequence } from '../../engine/phrase.ts'

const phraseAt = (s: PhraseSequence, capture: Capture | undefined) => (capture ? s.phrases[capture.from]! : null)
const textOf = (s: PhraseSequence, capture: Capture) => captureText(s, s.text, capture)

function actorOf(s: PhraseSequence, capture: Capture | undefined): ActorValue | null {
  const phrase = phraseAt(s, capture)
  return phrase && toActor(phrase, s.text.slice(phrase.span.start, phrase.span.end))
}
/** Country code of a captured nation, organisation or person. */
const countryOf = (s: PhraseSequence, capture: Capture | undefined) => actorOf(s, capture)?.country

/** The office in dictionary form, with its domain: "minister for finance". */
function officeOf(s: PhraseSequence, c: Captures): string {
  const office = c.office ? textOf(s, c.office) : ''
  return c.domain ? `${office} of ${textOf(s, c.domain)}` : office
}

function officeHolder(c: Captures, s: PhraseSequence): ActorValue | null {
  const who = actorOf(s, c.who)
  if (!who || (who.type !== 'person' && c.who)) return null
  const country = who.country ?? countryOf(s, c.of) ?? countryOf(s, c.domain)
  return { ...who, type: 'person', office: officeOf(s, c), ...(country ? { country } : {}) }
}

/** "China's leader": an office without a name; who holds it is asked later. */
function unnamedHolder(c: Captures, s: PhraseSequence, from: number, to: number): ActorValue | null {
  const of = actorOf(s, c.of)
  if (!of || (of.type === 'person' && !c.office)) return null
  const span = s.spanOf(from, to)
  const name = cleanName(s.text.slice(span.start, span.end)).replace(/^(?:the|an?)\s+/i, '')
  return { name, type: 'person', office: officeOf(s, c), ...(of.country ? { country: of.country } : {}) }
}

function body(c: Captures, s: PhraseSequence, from: number, to: number): ActorValue | null {
  const of = phraseAt(s, c.of)
  if (!of || of.value.tag !== 'nation' || !c.body) return null
  const value = phraseAt(s, c.body)!.value
  const span = s.spanOf(from, to)
  const name = cleanName(s.text.slice(span.start, span.end)).replace(/^the\s+/i, '')
  const type = value.tag === 'body' ? value.type : 'government'
  return type === 'state'
    ? { name: of.value.country.name, type, country: of.value.country.code, form: 'name' }
    : { name, type, country: of.value.country.code }
}

/** An organisation with the country that stands beside it. */
function owned(c: Captures, s: PhraseSequence): ActorValue | null {
  const actor = actorOf(s, c.org)
  if (!actor || actor.type === 'person') return null
  return actor.country || !c.of ? actor : { ...actor, country: countryOf(s, c.of) }
}

const BEFORE_OFFICE = "<nation:of>? 's? <modifier>? <modifier>?"
const TITLE = 'the? <honorific>? .? <honorific>? .? <office:second>?'

/** How English names those who act; the longest that fits wins, of equals the first. */
export const NAME_RULES: readonly NameRule[] = [
  {
    id: 'en/name/office-before-person',
    pattern: `${BEFORE_OFFICE} <office> <modifier>? ${TITLE} <who>`,
    produce: officeHolder,
  },
  {
    id: 'en/name/organisation-office-person',
    pattern: ["<org:of> 's? <modifier>? <office> <who>", "<person:of> 's? <office> <who>", "<org:of> 's <who>"],
    produce: (c, s) => (c.office || actorOf(s, c.who)?.person ? officeHolder(c, s) : nameOfFirm(c, s)),
  },
  {
    id: 'en/name/office-of-domain-person',
    pattern: `${BEFORE_OFFICE} <office> of|for|to the? <domain> ,? ${TITLE} <who>`,
    produce: officeHolder,
  },
  {
    id: 'en/name/honorific-person',
    pattern: '<honorific> .? <honorific>? .? <who>',
    produce: (c, s) => actorOf(s, c.who),
  },
  {
    id: 'en/name/person-then-office',
    pattern: [
      `<who> , the? ${BEFORE_OFFICE} <office> ,?`,
      `<who> , the? ${BEFORE_OFFICE} <office> of|for|to the? <domain> ,?`,
      `<who> , the? <org:of> 's? <modifier>? <office> ,?`,
    ],
    produce: officeHolder,
  },
  {
    id: 'en/name/person-of-country',
    pattern: ['<person:who> of <nation:of>', '<name:who> of <nation:of>'],
    produce: officeHolder,
  },
  {
    id: 'en/name/unnamed-holder',
    pattern: [
      "<nation:of> 's? <modifier>? <office>",
      '<modifier>? <office> of the? <nation:of>',
      "<nation:of> 's? <modifier>? <office> of|for <domain>",
    ],
    produce: unnamedHolder,
  },
  {
    id: 'en/name/government-body',
    pattern: [
      "<nation:of> 's? <portfolio>? <body>",
      "<nation:of> 's? <word>? <body>",
      '<body> of the? <nation:of>',
      '<nation:of> <body> in <nation:place>',
    ],
    produce: body,
  },
  {
    id: 'en/name/country-and-organisation',
    pattern: ["<nation:of> 's? <org>", "<nation:of> 's <name:org>", '<org> , <nation:of>', '<org> of <nation:of>'],
    produce: owned,
  },
  {
    id: 'en/name/organisation-acronym',
    pattern: ['<org> ( <any> )', "<nation:of> 's? <org> ( <any> )", '<name:org> ( <any> )'],
    produce: owned,
  },
  { id: 'en/name/own-organisation', pattern: 'its|their <org>', produce: (c, s) => actorOf(s, c.org) },
  {
    id: 'en/name/collective',
    pattern: [
      'the|these|both two? countries|nations|sides|states|parties|governments|neighbours|neighbors|leaders|presidents|ministers|companies|capitals',
      'both|two countries|nations|sides|parties|states|leaders|governments|presidents|ministers|companies',
      'both of? the? two? <office>',
      'the two <office>',
      'both <office>',
      'both',
      'the two',
    ],
    produce: (_c, s, from, to) => ({ name: textOf(s, { from, to, value: null }), type: 'state', isCollective: true }),
  },
  {
    id: 'en/name/pronoun',
    pattern: 'he|she',
    produce: (_c, s, from, to) => ({ name: textOf(s, { from, to, value: null }), type: 'person', isPronoun: true }),
  },
]

/** "Russia's MTS" where only the capitals tell a name. */
function nameOfFirm(c: Captures, s: PhraseSequence): ActorValue | null {
  return c.who && c.of ? actorOf(s, c.who) : null
}
