import type { NameRule } from '../../engine/kit.ts'
import type { Capture, Captures } from '../../engine/text/pattern.ts'
import { cleanName, toActor } from '../../engine/units/to-actor.ts'
import type { ActorValue, Unit } from '../../engine/units/unit.ts'
import type { UnitSequence } from '../../engine/units/unit-sequence.ts'

const textOf = (s: UnitSequence, { from, to }: Capture) => cleanName(s.textOf(from, to))
const withoutArticle = (name: string) => name.replace(/^(?:the|an?|its|their)\s/i, '')

function actorOf(s: UnitSequence, capture: Capture | undefined): ActorValue | null {
  const unit = capture && s.units[capture.from]
  return unit ? toActor(unit, s.text) : null
}

/** The office with its field or charge: "minister of finance", "foreign minister", "ambassador to Ghana". */
function officeOf(s: UnitSequence, c: Captures): string {
  const office = c.office ? textOf(s, c.office) : ''
  const field = c.field ? `${textOf(s, c.field)} ` : ''
  return `${field}${office}${c.charge ? ` ${textOf(s, c.charge)}` : ''}`
}

/** Whose office it is: a country named before it; failing that the one behind "of", but never the one an ambassador is sent to. */
function stateOf(s: UnitSequence, c: Captures): string | undefined {
  const before = actorOf(s, c.of)?.country
  if (before) return before
  const charge = c.charge?.value as Unit | string | undefined
  const isSent = c.charge !== undefined && /^(?:to|in)\b/i.test(textOf(s, c.charge))
  return typeof charge === 'object' && charge.kind === 'nation' && !isSent ? charge.country.code : undefined
}

/** The country behind "to" or "in": where an ambassador is posted. */
function postOf(s: UnitSequence, c: Captures): string | undefined {
  const charge = c.charge?.value as Unit | string | undefined
  const isSent = c.charge !== undefined && /^(?:to|in)\b/i.test(textOf(s, c.charge))
  return typeof charge === 'object' && charge.kind === 'nation' && isSent ? charge.country.code : undefined
}

function officeHolder(c: Captures, s: UnitSequence): ActorValue | null {
  const who = actorOf(s, c.who)
  if (who?.type !== 'person') return null
  const of = c.org ? actorOf(s, c.org) : null
  const country = who.country ?? stateOf(s, c) ?? of?.country
  const office = officeOf(s, c)
  const postedTo = postOf(s, c)
  return {
    ...who,
    ...(postedTo ? { postedTo } : {}),
    ...(office ? { office } : {}),
    ...(country ? { country } : {}),
    ...(of ? { of } : {}),
  }
}

/** "China's leader", "the ambassador": an office without a name; who holds it is asked later. */
function unnamedHolder(c: Captures, s: UnitSequence, from: number, to: number): ActorValue | null {
  const country = stateOf(s, c)
  const of = c.org ? actorOf(s, c.org) : null
  const name = withoutArticle(cleanName(s.textOf(from, to)))
  const postedTo = postOf(s, c)
  return {
    name,
    type: 'person',
    isUnnamed: true,
    ...(postedTo ? { postedTo } : {}),
    office: officeOf(s, c),
    ...(country ? { country } : {}),
    ...(of ? { of } : {}),
  }
}

/** "the governments of China and Ethiopia": no body of China. */
const SEVERAL = /\b(?:governments|ministries|parliaments)$|\b(?:governments|ministries|parliaments) of\b/i

/** "the Russian foreign ministry", "the government of Kenya", "the British Embassy in Baghdad". */
function body(c: Captures, s: UnitSequence, from: number, to: number): ActorValue | null {
  const unit = c.body && s.units[c.body.from]
  const of = c.of && s.units[c.of.from]
  if (unit?.kind !== 'body' || of?.kind !== 'nation' || SEVERAL.test(s.textOf(from, to))) return null
  if (unit.type === 'state') return { name: of.country.name, type: 'state', country: of.country.code, form: 'name' }
  const place = c.place && s.units[c.place.from]
  const postedTo = place?.kind === 'nation' && place.country !== of.country ? place.country.code : undefined
  return {
    name: withoutArticle(cleanName(s.textOf(from, to))),
    type: unit.type,
    country: of.country.code,
    ...(postedTo ? { postedTo } : {}),
  }
}

/** An organisation with the country that stands beside it. */
function owned(c: Captures, s: UnitSequence): ActorValue | null {
  const actor = actorOf(s, c.org)
  if (!actor || (c.org && s.units[c.org.from]!.kind === 'person')) return null
  const type = actor.type === 'person' ? 'company' : actor.type
  const country = actor.country ?? actorOf(s, c.of)?.country
  return { ...actor, type, ...(country ? { country } : {}) }
}

/** "the two countries", "both ministers": a few who deal with each other. */
function collective(c: Captures, s: UnitSequence, from: number, to: number): ActorValue | null {
  const unit = c.number && s.units[c.number.from]
  if (unit?.kind === 'number' && !A_FEW.has(unit.number.decimal)) return null
  const name = s.textOf(from, to)
  return { name, type: BODIES.test(name) ? 'organisation' : 'state', isCollective: true }
}
const BODIES = /\b(?:companies|firms|groups|partners|banks)$/i
const A_FEW: ReadonlySet<string> = new Set(['2', '3', '4'])

const HOLDER = "<nation:of>? 's? <modifiers>? <field>? <office> <charge>?"

/** Those who deal with each other, where they are not named. */
const SIDES =
  'countries|nations|sides|states|parties|governments|neighbours|neighbors|leaders|presidents|ministers|companies|firms|capitals|ministries|groups|partners|banks'

/** How English names those who act; the longest that fits wins, of equals the first. */
export const NAME_RULES: readonly NameRule[] = [
  {
    id: 'en/name/office-before-person',
    pattern: [
      `${HOLDER} ,? <titles>? <office:second>? <titles>? <who>`,
      `${HOLDER} and|cum <field>? <office:second> <titles>? <who>`,
    ],
    produce: officeHolder,
  },
  {
    id: 'en/name/organisation-office-person',
    pattern: [
      "<org> 's? <modifiers>? <field>? <office> <titles>? <who>",
      "<org> 's? <modifiers>? <field>? <office> and|cum <field>? <office:second> <titles>? <who>",
      "<person:org> 's? <office> <titles>? <who>",
      'the? <modifiers>? <field>? <office> of|at the? <org> ,? <titles>? <who>',
    ],
    produce: officeHolder,
  },
  { id: 'en/name/title-before-person', pattern: '<titles> <who>', produce: (c, s) => actorOf(s, c.who) },
  {
    id: 'en/name/person-then-office',
    pattern: [
      `<titles>? <who> , <titles>? the|a|an? ${HOLDER} ,?`,
      "<titles>? <who> , the|a|an? <org> 's? <modifiers>? <field>? <office> ,?",
      '<titles>? <who> , the|a|an? <modifiers>? <field>? <office> of|at the? <org> ,?',
      `<titles>? <who> ( the? ${HOLDER} )`,
    ],
    produce: officeHolder,
  },
  {
    id: 'en/name/person-of-body',
    pattern: "<titles>? <who> of|at|from the? <nation:of> 's <field>? <body>",
    // The field is the body's, not an office.
    produce: ({ field: _field, ...c }, s) => officeHolder(c, s),
  },
  { id: 'en/name/person-of-country', pattern: '<titles>? <who> of <nation:of>', produce: officeHolder },
  {
    id: 'en/name/unnamed-holder',
    pattern: [
      "<nation:of> 's? <modifiers>? <field>? <office> <charge>?",
      'the|its|their|his|her <modifiers>? <field>? <office> <charge>?',
      '<modifiers>? <field>? <office> of the? <nation:of>',
      "<org> 's <modifiers>? <field>? <office>",
    ],
    produce: unnamedHolder,
  },
  {
    id: 'en/name/government-body',
    pattern: [
      "<nation:of> 's? <field>? <body>",
      "<nation:of> 's? <lower>? <body>",
      'the? <field>? <body> of the? <nation:of>',
      '<nation:of> <body> in|to|of <nation:place>',
      "the? <nation:of> 's? <field>? <body> in|to|of <nation:place>",
    ],
    produce: body,
  },
  {
    id: 'en/name/unnamed-body',
    pattern: ['the <field> <body>', 'the <body>'],
    produce: (c, s, from, to) => {
      const unit = c.body && s.units[c.body.from]
      return unit?.kind === 'body' && unit.type !== 'state'
        ? { name: withoutArticle(s.textOf(from, to)), type: unit.type, isUnnamed: true }
        : null
    },
  },
  {
    id: 'en/name/country-and-organisation',
    pattern: ["<nation:of> 's? <org>", "<nation:of> 's <name:org>", '<name:org> of the? <nation:of>'],
    produce: owned,
  },
  {
    id: 'en/name/organisation-then-country',
    pattern: [
      '<org> , <nation:of> ,?',
      '<org> ( <any> ) , <nation:of> ,?',
      '<org> of the? <nation:of>',
      '<org> <nation:of>',
    ],
    produce: (c, s) => (actorOf(s, c.org)?.country ? null : owned(c, s)),
  },
  {
    id: 'en/name/acronym-in-brackets',
    pattern: [
      '<org> ( <any> )',
      "<nation:of> 's? <org> ( <any> )",
      '<name:org> ( <any> )',
      '<nation:org> ( <any> )',
      "<nation:of> 's <name:org> ( <any> )",
    ],
    produce: owned,
  },
  { id: 'en/name/own-organisation', pattern: 'its|their <org>', produce: owned },
  {
    id: 'en/name/collective',
    pattern: [
      `the|these <number> ${SIDES}`,
      'the|these <number> <office>',
      'the|these <number> <body>',
      'the countries|nations|sides|parties|states|governments|companies|firms|leaders',
      `both|each of? the|these? <number>? ${SIDES}`,
      'both <office>',
      'both <body>',
      `<number> ${SIDES}`,
      'both',
    ],
    produce: collective,
  },
  {
    id: 'en/name/pronoun',
    pattern: 'he|she',
    produce: (_c, s, from, to) => ({ name: s.textOf(from, to), type: 'person', isPronoun: true }),
  },
]
