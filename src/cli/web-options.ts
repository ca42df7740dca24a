import type { Options } from './verb.ts'

/** Options of verbs that fetch. */
export const WEB_OPTIONS = {
  'allow-private': {
    type: 'flag',
    help: 'Fetch from addresses of private networks and of this machine as well, and from any port. Only for addresses that you trust.',
  },
  sites: {
    type: 'text',
    value: 'FILE',
    many: true,
    help: 'Add sites by which sources are ranked, from a CSV file with the columns hosts, name, kind, rank, country …; may be given several times.',
    unset: 'only those that Foedera knows itself',
  },
} as const satisfies Options

/** What was given for them. */
export type WebGiven = { readonly 'allow-private': boolean; readonly sites: readonly string[] }

/** What help says of addresses. */
export const ABOUT_ADDRESSES =
  'An address that begins with http:// or https:// is fetched: 20 MB at most, through five redirects at most, as robots.txt allows, a page a second of one host. ' +
  'The environment may name an address in FOEDERA_CONTACT under which sites can reach you.'
