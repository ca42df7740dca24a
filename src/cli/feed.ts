import { LIST_OPTIONS, SHARED_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'
import { WEB_OPTIONS } from './web-options.ts'

/** `foedera feed add|list|remove|run`: feeds and sitemaps that are looked at for new articles. */
export const feed = defineVerb({
  name: 'feed',
  summary: 'looks at feeds and sitemaps for new articles and adds them to the register',
  description: [
    'add SOURCE…: the address of a feed (RSS, Atom, RDF, JSON Feed), of a sitemap (also an index, also packed), of a page that names its feeds, or of an OPML list; or ' +
      'a file of OPML. An address is looked at first. A database that is not there is made.',
    'list: the feeds, how many of their articles were fetched, and what is wrong. remove ADDRESS…: looks no more; what was added stays.',
    'run: looks once at every feed, fetches articles that no feed named before, adds them, tells alerts. With --every it goes on until it is interrupted, and of ' +
      'several processes on one database one works while the others stand by. Servers are asked whether anything changed, a page a second, as robots.txt ' +
      'allows; a feed that cannot be had is asked less and less, an article that cannot be had three more times within two days.',
  ],
  operands: { name: 'ACTION SOURCE', least: 1, most: 10_000 },
  options: {
    since: {
      type: 'text',
      value: 'DATE',
      help: 'For add: fetch no articles that the feed dates before this day.',
      unset: 'all that a feed names; of a sitemap, those of the last week and what appears later',
    },
    every: {
      type: 'text',
      value: 'TIME',
      help: 'For run: go on, and look at each feed so often, such as 15m, 2h or 1d.',
      unset: 'once',
    },
    most: {
      type: 'number',
      least: 1,
      most: 100_000,
      whole: true,
      default: 500,
      help: 'For run: fetch no more than N articles in one round; the others wait for the next.',
    },
    workers: SHARED_OPTIONS.workers,
    knowledge: SHARED_OPTIONS.knowledge,
    ...WEB_OPTIONS,
    ...LIST_OPTIONS,
    quiet: SHARED_OPTIONS.quiet,
  },
  examples: [
    { command: 'foedera feed add https://tass.com/rss/v2.xml', does: 'the feed of an agency' },
    { command: 'foedera feed add agencies.opml', does: 'all feeds of a list' },
    { command: 'foedera feed add https://www.gov.uk/sitemap.xml --since 2026-01-01', does: 'a sitemap, from a day on' },
    { command: 'foedera feed list', does: 'what is looked at' },
    { command: 'foedera feed run', does: 'one look, for a timer of the system' },
    { command: 'foedera feed run --every 15m --database postgres://ann@host/ties', does: 'until Ctrl-C' },
  ],
  exitCodes: [0, 1, 2, 130],
  async run({ values, operands, signal }) {
    const { feedInto } = await import('./register/feed-into.ts')
    return feedInto(operands, values, signal)
  },
})
