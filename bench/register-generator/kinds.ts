import type { Form, Instrument } from '../../src/model/index.ts'
import { GOODS, PROJECTS, type Subject, TOPICS } from './subjects.ts'

/** A kind of agreement: what it is, how it is called, what it is about, and whether money and a firm are named. */
export type Kind = {
  readonly weight: number
  readonly form: Form
  readonly instrument: Instrument
  /** Words by which reports call it. */
  readonly words: readonly string[]
  readonly subjects: readonly Subject[]
  /** Typical amount in millions of dollars; none where no money is named. */
  readonly millions?: number
  readonly hasFirms?: true
  readonly hasBanks?: true
}

/** Shares roughly as in treaty series and in data sets on development finance. */
export const KINDS: readonly Kind[] = [
  {
    weight: 17,
    form: 'memorandum',
    instrument: 'cooperation',
    words: ['memorandum of understanding', 'MoU'],
    subjects: TOPICS,
  },
  {
    weight: 9,
    form: 'agreement',
    instrument: 'cooperation',
    words: ['agreement', 'cooperation agreement'],
    subjects: TOPICS,
  },
  { weight: 9, form: 'agreement', instrument: 'rules', words: ['agreement', 'accord'], subjects: TOPICS },
  { weight: 4, form: 'treaty', instrument: 'rules', words: ['treaty', 'convention'], subjects: TOPICS },
  { weight: 3, form: 'protocol', instrument: 'rules', words: ['protocol'], subjects: TOPICS },
  {
    weight: 3,
    form: 'declaration',
    instrument: 'cooperation',
    words: ['joint declaration', 'joint statement'],
    subjects: TOPICS,
  },
  { weight: 3, form: 'plan', instrument: 'cooperation', words: ['action plan', 'programme'], subjects: TOPICS },
  {
    weight: 11,
    form: 'agreement',
    instrument: 'loan',
    words: ['loan agreement', 'loan'],
    subjects: PROJECTS,
    millions: 150,
    hasBanks: true,
  },
  {
    weight: 2,
    form: 'agreement',
    instrument: 'credit-line',
    words: ['credit line'],
    subjects: GOODS,
    millions: 200,
    hasBanks: true,
  },
  {
    weight: 2,
    form: 'agreement',
    instrument: 'export-credit',
    words: ["buyer's credit", 'export credit'],
    subjects: PROJECTS,
    millions: 180,
    hasBanks: true,
  },
  {
    weight: 6,
    form: 'agreement',
    instrument: 'grant',
    words: ['grant agreement', 'grant'],
    subjects: PROJECTS,
    millions: 12,
  },
  {
    weight: 3,
    form: 'exchange-of-notes',
    instrument: 'grant',
    words: ['exchange of notes'],
    subjects: PROJECTS,
    millions: 10,
  },
  { weight: 4, form: 'pledge', instrument: 'grant', words: ['pledge', 'grant'], subjects: TOPICS, millions: 8 },
  {
    weight: 3,
    form: 'agreement',
    instrument: 'technical-assistance',
    words: ['technical assistance agreement', 'agreement'],
    subjects: TOPICS,
  },
  { weight: 2, form: 'memorandum', instrument: 'training', words: ['memorandum', 'MoU'], subjects: TOPICS },
  {
    weight: 7,
    form: 'contract',
    instrument: 'construction',
    words: ['contract', 'construction contract'],
    subjects: PROJECTS,
    millions: 250,
    hasFirms: true,
  },
  {
    weight: 6,
    form: 'contract',
    instrument: 'supply',
    words: ['contract', 'supply contract', 'deal'],
    subjects: GOODS,
    millions: 300,
    hasFirms: true,
  },
  {
    weight: 3,
    form: 'agreement',
    instrument: 'investment',
    words: ['investment agreement', 'deal'],
    subjects: PROJECTS,
    millions: 400,
    hasFirms: true,
  },
  {
    weight: 2,
    form: 'agreement',
    instrument: 'joint-venture',
    words: ['joint venture agreement', 'joint venture'],
    subjects: PROJECTS,
    millions: 120,
    hasFirms: true,
  },
  {
    weight: 1,
    form: 'contract',
    instrument: 'concession',
    words: ['concession agreement', 'lease'],
    subjects: PROJECTS,
    millions: 500,
    hasFirms: true,
  },
]
