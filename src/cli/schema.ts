import { defineVerb } from './verb.ts'

/** `foedera schema [NAME]`: the JSON Schema of what goes in and comes out. */
export const schema = defineVerb({
  name: 'schema',
  summary: 'prints the JSON Schema of what Foedera takes and gives',
  description: [
    'NAME is one of: line, one line of output, which is a reading or an error; reading, what was found in a document; ' +
      'document-input, one line that foedera extract takes; sourced-reading, one that foedera resolve takes; entry, an agreement of the register; question, what people are asked; ' +
      'decision, what they decide; notice, what an alert tells. Without it, line. JSON Schema draft 2020-12.',
  ],
  operands: { name: 'NAME', least: 0, most: 1 },
  options: {},
  examples: [
    { command: 'foedera schema > line.schema.json', does: 'for a validator or a code generator' },
    { command: 'foedera schema document-input', does: 'what a line for foedera extract has to be' },
  ],
  exitCodes: [0, 2],
  async run({ operands: [name = 'line'] }) {
    const { isSchemaName, SCHEMA_NAMES, toJsonSchema } = await import('../model/index.ts')
    if (!isSchemaName(name)) {
      const [{ nearest }, { CommandError }] = await Promise.all([import('./nearest.ts'), import('./command-error.ts')])
      const meant = nearest(name, SCHEMA_NAMES)
      const hint = meant === null ? '' : ` Did you mean "${meant}"?`
      throw new CommandError(
        `foedera schema: there is no schema "${name}".${hint} There are ${SCHEMA_NAMES.join(', ')}.`,
      )
    }
    process.stdout.write(`${JSON.stringify(toJsonSchema(name), null, 2)}\n`)
    return 0
  },
})
