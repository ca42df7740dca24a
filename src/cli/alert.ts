import { FILTER_OPTIONS } from './filter-options.ts'
import { LIST_OPTIONS, SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'
import { WEB_OPTIONS } from './web-options.ts'

/** `foedera alert add|list|remove|show|key|withdraw|run`: saved searches of which somebody wants to hear. */
export const alert = defineVerb({
  name: 'alert',
  summary: 'tells what is new or changed about a search or a pair of countries, and why: as a feed, or to an address',
  description: [
    'add NAME QUERY: saves a search as `foedera list` has it. With --atom its news go to a file as an Atom feed, with --webhook to an address as signed messages; what it finds ' +
      'at the moment is not told. The key by which messages are signed is printed once: keep it.',
    'list: the alerts and how much they told. remove NAME…: tells no more. show NAME: its news as an Atom feed, or with --format json or ndjson as data.',
    'key NAME: gives its feed on the service a secret address, for readers of feeds, which cannot send a token, and prints it once; one that it had before shows nothing any more. ' +
      'withdraw NAME…: takes the address back. The key ends with the token of whoever made it over the service; one made here holds until it is withdrawn.',
    'run: looks what is new, writes the files and sends the messages; `foedera feed run` does so by itself. A message is a POST of JSON with webhook-id, webhook-timestamp ' +
      'and webhook-signature as standardwebhooks.com has them; one that does not arrive is sent again under the same id, for a day and a half.',
  ],
  operands: { name: 'ACTION', least: 1, most: 64 },
  options: {
    ...FILTER_OPTIONS,
    atom: { type: 'text', value: 'FILE', help: 'For add: the file that gets the news.', unset: 'none' },
    webhook: {
      type: 'text',
      value: 'URL',
      help: 'For add: the address (https) that the news are sent to.',
      unset: 'none',
    },
    site: {
      type: 'text',
      value: 'URL',
      default: 'http://localhost:4510',
      help: 'For key: where the service is reached.',
    },
    'allow-private': WEB_OPTIONS['allow-private'],
    ...LIST_OPTIONS,
    quiet: SHARED_OPTIONS.quiet,
  },
  examples: [
    { command: 'foedera alert add kenya --pair CN,KE --atom kenya.xml', does: 'a pair of countries, as a feed' },
    {
      command: 'foedera alert add gas "gas pipel*" --country RU --webhook https://desk.example.org/hook',
      does: 'a search, as messages',
    },
    { command: 'foedera alert list', does: 'what is watched' },
    { command: 'foedera alert show kenya --output kenya.xml', does: 'its news' },
    { command: 'foedera alert key kenya --site https://ties.example.org', does: 'an address for a reader of feeds' },
    { command: 'foedera alert run', does: 'look and send now' },
  ],
  exitCodes: [0, 1, 2],
  async run({ values, operands, signal }) {
    const { alertInto } = await import('./register/alert-into.ts')
    return alertInto(operands, values, signal)
  },
})
