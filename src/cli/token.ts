import { LIST_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera token create|link|list|revoke`: who may come in over the network. */
export const token = defineVerb({
  name: 'token',
  summary: 'makes and revokes the tokens with which programs and people use the service',
  description: [
    'create: makes a token and prints its secret, once; the register keeps a hash of it. A reader looks, a reviewer decides and adds as well, an admin does everything. ' +
      'What is decided with a token bears its name. With --collection it sees the documents of these collections beside those of none; without, all there is.',
    'link: prints a link that signs a browser in, once, within a quarter of an hour; what is decided there bears the name.',
    'list: the tokens, revoked ones included, with when each was used last. revoke NAME…: from now on nothing is done with it. A name is never given again.',
    'A program sends the secret with each request: `Authorization: Bearer foedera_…`.',
  ],
  operands: { name: 'ACTION NAME', least: 1, most: 64 },
  options: {
    name: { type: 'text', value: 'NAME', help: 'For create and link: whose it is.', unset: 'both need it' },
    role: {
      type: 'choice',
      choices: ['reader', 'reviewer', 'admin'],
      help: 'For create and link: what may be done with it.',
      default: 'reader',
    },
    expires: {
      type: 'text',
      value: 'TIME',
      default: '90d',
      help: 'For create: how long it holds, such as 12h, 90d or 52w, or until a day such as 2027-01-31, or never.',
    },
    collection: {
      type: 'text',
      value: 'NAME',
      many: true,
      help: 'For create: a collection that it sees; may be given several times.',
      unset: 'it sees all',
    },
    site: {
      type: 'text',
      value: 'URL',
      default: 'http://localhost:4510',
      help: 'For link: where browsers reach the service.',
    },
    ...LIST_OPTIONS,
  },
  examples: [
    { command: 'foedera token create --name ann --role reviewer', does: 'for somebody who decides' },
    { command: 'foedera token create --name desk --collection embassy --expires 52w', does: 'a year, one collection' },
    {
      command: 'foedera token link --name ann --role reviewer --site https://ties.example.org',
      does: 'for her browser',
    },
    { command: 'foedera token list', does: 'who may come in' },
    { command: 'foedera token revoke desk', does: 'not any more' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { tokenInto } = await import('./register/token-into.ts')
    return tokenInto(operands, values)
  },
})
