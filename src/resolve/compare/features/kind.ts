import type { Form, Instrument } from '../../../model/index.ts'
import { defineFeature } from '../feature.ts'

/** Forms that reports use for one another. */
const FORM_FAMILIES: Readonly<Record<Form, string>> = {
  treaty: 'treaty',
  protocol: 'treaty',
  agreement: 'agreement',
  'exchange-of-notes': 'agreement',
  memorandum: 'memorandum',
  'letter-of-intent': 'memorandum',
  declaration: 'declaration',
  plan: 'declaration',
  contract: 'contract',
  pledge: 'pledge',
  decision: 'pledge',
  other: 'other',
}
const VAGUE_FORMS: ReadonlySet<Form> = new Set<Form>(['agreement', 'other'])

export const form = defineFeature({
  name: 'form',
  levels: ['one-vague', 'both-vague', 'same', 'alike', 'different'],
  level(a, b) {
    if (a.form === b.form) return VAGUE_FORMS.has(a.form) ? 'both-vague' : 'same'
    if (FORM_FAMILIES[a.form] === FORM_FAMILIES[b.form]) return 'alike'
    return VAGUE_FORMS.has(a.form) || VAGUE_FORMS.has(b.form) ? 'one-vague' : 'different'
  },
})

/** Instruments that reports use for one another. */
export const INSTRUMENT_FAMILIES: Readonly<Record<Instrument, string>> = {
  loan: 'credit',
  'credit-line': 'credit',
  'export-credit': 'credit',
  guarantee: 'credit',
  grant: 'aid',
  'technical-assistance': 'aid',
  training: 'aid',
  'debt-relief': 'debt',
  'debt-rescheduling': 'debt',
  'currency-swap': 'swap',
  'joint-venture': 'capital',
  acquisition: 'capital',
  investment: 'capital',
  concession: 'capital',
  supply: 'trade',
  construction: 'works',
  cooperation: 'cooperation',
  rules: 'rules',
  other: 'other',
}
const VAGUE_INSTRUMENTS: ReadonlySet<Instrument> = new Set<Instrument>(['cooperation', 'other'])

export const instrument = defineFeature({
  name: 'instrument',
  levels: ['one-vague', 'both-vague', 'same', 'alike', 'different'],
  level(a, b) {
    if (a.instrument === b.instrument) return VAGUE_INSTRUMENTS.has(a.instrument) ? 'both-vague' : 'same'
    if (INSTRUMENT_FAMILIES[a.instrument] === INSTRUMENT_FAMILIES[b.instrument]) return 'alike'
    return VAGUE_INSTRUMENTS.has(a.instrument) || VAGUE_INSTRUMENTS.has(b.instrument) ? 'one-vague' : 'different'
  },
})
