import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera decide KIND …`: what people decide. */
export const decide = defineVerb({
  name: 'decide',
  summary: 'writes down what a person decided: accept, reject, correct, merge, split, same, different, unsure, create',
  description: [
    'accept ID…, reject ID…: an agreement is one, or is none; of a finding, that this report is none.',
    'correct ID FIELD VALUE: a field, such as date 2014-05-21, sectors "energy, finance", amounts "USD 400000000", sides "Kenya (KE); World Bank", milestones ' +
      '"signed 2014-05-21; ratified 2014-11", anything else as JSON, and - to take a value away. Say why, or quote the words that prove it.',
    'merge ID ID…: they are one. split ID FINDING,FINDING FINDING…: it is several, with these findings. same, different, unsure A B, or a QUESTION of ' +
      '`foedera pending`.',
    'create FILE: what is entered by hand, as JSON, a line each; - is standard input: {"kind": "create", "what": "agreement", "note": TEXT, "agreement": {"title", "sides": [{"name", ' +
      '"kind", "countries"}], "date", "form", "status" …}}, or an obligation {"what", "due"} or a delivery {"what", "date", "obligation"} of a "target".',
    'Decisions are kept with who made them, when and why, and stand above what is read; `foedera undo` takes one back. With --from, all of a table are made, or none.',
  ],
  operands: { name: 'KIND TARGET', least: 0, most: 1_000 },
  options: {
    database: SHARED_OPTIONS.database,
    from: {
      type: 'text',
      value: 'FILE',
      help: 'Decisions from a CSV file with the columns kind, targets, field, value, why, document, words, or from NDJSON; or the table of foedera pending with its answers.',
      unset: 'the one on the command line',
    },
    by: SHARED_OPTIONS.by,
    why: { type: 'text', value: 'NOTE', help: 'The reason, in words.', unset: 'none is kept' },
    document: { type: 'text', value: 'ID', help: 'The document that proves it; with --words.', unset: 'none' },
    words: {
      type: 'text',
      value: 'WORDS',
      help: 'The words in that document that prove it, as they stand there.',
      unset: 'none',
    },
  },
  examples: [
    { command: 'foedera decide accept a4q3k9w2mz0tr --why "in the treaty series"', does: 'it is right' },
    { command: 'foedera decide correct a4q3k9w2mz0tr date 2014-05-21 --why "printed treaty"', does: 'its date' },
    { command: 'foedera decide same 12ab34cd56ef7890~98fe76dc54ba3210', does: 'the answer to a question' },
    { command: 'foedera decide --from decisions.csv --by ann', does: 'many at once' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { decideInto } = await import('./register/decide-into.ts')
    return decideInto(operands, values)
  },
})
