import type { Migration } from '../migration.ts'
import { integer, numberOf, optionalText, type Table, text } from '../table.ts'

const no = integer('counts up')

export const FEEDS = {
  name: 'feeds',
  about: 'Feeds and sitemaps that are looked at for new articles.',
  columns: {
    no,
    url: text('address'),
    url_hash: text('SHA-256 of it, to find it by'),
    kind: text('`feed` or `sitemap`'),
    title: optionalText('as it says'),
    added: text('when, ISO 8601'),
    since: optionalText('articles from before this day are not fetched'),
    etag: optionalText('as the server told it, to ask whether anything changed'),
    modified: optionalText('as the server told it, to ask whether anything changed'),
    state: text('`current`, or `gone` when the server said so for good'),
    checked: optionalText('when it was had last, ISO 8601'),
    changed: optionalText('when it last had something new, ISO 8601'),
    due: text('when it is to be looked at next, ISO 8601'),
    failures: integer('how often in a row it could not be had'),
    problem: optionalText('what was wrong the last time'),
  },
  key: ['no'],
  indexes: [{ columns: ['url_hash'], isUnique: true }, { columns: ['state', 'due'] }],
} as const satisfies Table

export const FEED_ENTRIES = {
  name: 'feed_entries',
  about: 'Articles that feeds named. One that is here is not fetched again.',
  columns: {
    url_hash: text('SHA-256 of the address, to find it by'),
    feed_no: numberOf('feeds'),
    guid_hash: text('SHA-256 of the id that the feed gives it'),
    url: text('address'),
    title: optionalText('as the feed says'),
    published: optionalText('as the feed says, ISO 8601'),
    seen: text('when it was first seen, ISO 8601'),
    state: text('`waiting` to be fetched, `done`, `failed` for good, or `passed` over as too old'),
    tries: integer('how often it was tried to fetch it'),
    due: text('when it is to be fetched, ISO 8601'),
    problem: optionalText('what was wrong the last time'),
  },
  key: ['url_hash'],
  indexes: [{ columns: ['feed_no', 'guid_hash'] }, { columns: ['state', 'due', 'url_hash'] }],
} as const satisfies Table

export const ALERTS = {
  name: 'alerts',
  about: 'Saved searches of which somebody wants to hear.',
  columns: {
    no,
    name: text('by which people call it'),
    filter: text('the search, JSON'),
    file: optionalText('the file that gets its news as an Atom feed'),
    url: optionalText('the address that its news are sent to'),
    secret: optionalText('the key by which what is sent there is signed'),
    added: text('when, ISO 8601'),
    checked: optionalText('`updated` of the entries that it has seen, ISO 8601'),
    state: text('`current`, or `stopped` when the address said that it wants no more'),
  },
  key: ['no'],
  indexes: [{ columns: ['name'], isUnique: true }],
} as const satisfies Table

export const ALERT_ENTRIES = {
  name: 'alert_entries',
  about: 'Agreements that an alert has found, as they were then, to tell what changed.',
  columns: {
    alert_no: numberOf('alerts'),
    entry: text('`id` in `entries`'),
    version: text('of the entry'),
    json: text('what is compared of it, JSON'),
  },
  key: ['alert_no', 'entry'],
} as const satisfies Table

export const ALERT_NEWS = {
  name: 'alert_news',
  about: 'What alerts had to tell, and whether it was sent.',
  columns: {
    no,
    id: text('permanent; the same however often it is sent'),
    alert_no: numberOf('alerts'),
    entry: text('`id` in `entries` at that time'),
    at: text('when, ISO 8601'),
    json: text('what changed and why, JSON'),
    sending: text('`none` where it is not sent, `waiting`, `sent`, or `failed` for good'),
    tries: integer('how often it was tried to send it'),
    due: text('when it is to be sent, ISO 8601'),
    problem: optionalText('what was wrong the last time'),
  },
  key: ['no'],
  indexes: [
    { columns: ['id'], isUnique: true },
    { columns: ['alert_no', 'no'] },
    { columns: ['sending', 'due', 'no'] },
  ],
} as const satisfies Table

export const feedsMigration: Migration = {
  number: 3,
  name: 'feeds',
  steps: [FEEDS, FEED_ENTRIES, ALERTS, ALERT_ENTRIES, ALERT_NEWS].map(table => ({ create: 'table' as const, table })),
}
