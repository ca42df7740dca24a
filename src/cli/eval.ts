import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera eval FOLDER`: how much of what people found in documents the program finds as well. */
export const evaluate = defineVerb({
  name: 'eval',
  summary: 'compares what is found with answer keys: precision, recall, errors by kind',
  description: [
    'Reads documents that a person has coded, and compares. The answer key of NAME.md, NAME.html or NAME.txt is NAME.key.json beside ' +
      'it; a JSON document may carry its key as "gold". Documents without a key are left out and counted.',
    'The table has a row a field. n: how many the keys hold, or how many were compared; P: of what was found, the share that is ' +
      'right; R: of what the keys hold, the share that was found; F1: their harmonic mean, with its 95 % interval over documents ' +
      '(bootstrap). The fields of agreements are those of agreements that were found. Then: how often findings of each confidence ' +
      'were right, with the expected calibration error (ECE), and the errors by kind.',
    'KIND is a kind of error, such as "missed agreement", "false amount" or "wrong status"; or one of its words alone: missed, ' +
      'false, wrong, or a field; or all, or none.',
  ],
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    format: {
      type: 'choice',
      short: 'f',
      choices: ['table', 'json', 'csv'],
      default: 'table',
      help: 'table: for people; json: everything, with every error; csv: a row a field.',
    },
    errors: {
      type: 'text',
      value: 'KIND',
      many: true,
      help: 'Show all errors of this kind.',
      unset: 'a few of each kind',
    },
    only: { type: 'text', value: 'CODE', help: 'Keep to documents in this language, as ISO 639-1 code.', unset: 'all' },
    'fail-under': {
      type: 'number',
      least: 0,
      most: 100,
      default: 0,
      help: 'End with exit code 1 where the F1 of agreements is below N percent.',
    },
    output: SHARED_OPTIONS.output,
    knowledge: SHARED_OPTIONS.knowledge,
    'min-confidence': SHARED_OPTIONS['min-confidence'],
    quiet: SHARED_OPTIONS.quiet,
  },
  examples: [
    { command: 'foedera eval samples/en', does: 'the samples of the project' },
    {
      command: 'foedera eval coded/ --errors "false amount" --errors missed',
      does: 'the errors that matter to you, all of them',
    },
    {
      command: 'foedera eval coded/ --min-confidence 0.8',
      does: 'what is gained and lost by keeping to sure findings',
    },
    { command: 'foedera eval coded/ --fail-under 80 --errors none', does: 'in continuous integration' },
    { command: 'foedera eval coded/ --format json > results.json', does: 'for a program' },
  ],
  exitCodes: [0, 1, 2, 130],
  async run({ values, operands, signal }) {
    const { evaluateInto } = await import('./evaluate-into.ts')
    const { 'min-confidence': minConfidence, 'fail-under': failUnder, ...rest } = values
    return evaluateInto(operands, { ...rest, minConfidence, failUnder }, signal)
  },
})
