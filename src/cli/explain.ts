import { SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'
import { WEB_OPTIONS } from './web-options.ts'

/** `foedera explain FILE`: how a reading came about. */
export const explain = defineVerb({
  name: 'explain',
  summary: 'shows which rules fired in an article, under its sentences, and what was dropped and why',
  description: [
    'Takes what foedera read takes. Prints each sentence that a rule looked at; under its words, what fired (^) and what lost (~), ' +
      'with the rule and the reason; at the end, how often each rule did.',
  ],
  operands: { name: 'FILE', least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    output: SHARED_OPTIONS.output,
    knowledge: SHARED_OPTIONS.knowledge,
    published: SHARED_OPTIONS.published,
    language: SHARED_OPTIONS.language,
    ...WEB_OPTIONS,
    quiet: SHARED_OPTIONS.quiet,
  },
  examples: [
    { command: 'foedera explain article.txt', does: 'one article' },
    {
      command: `echo 'Norway and Kenya signed a fisheries agreement.' | foedera explain -`,
      does: 'one sentence, to try a wording',
    },
  ],
  exitCodes: [0, 1, 2, 130],
  async run({ values, operands, signal }) {
    const { explainInto } = await import('./explain-into.ts')
    return explainInto(operands, values, signal)
  },
})
