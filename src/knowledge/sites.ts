import { readFileSync } from 'node:fs'
import { codesOf, SOURCE_RANKS, type SourceRank } from '../model/index.ts'
import { KnowledgeError } from './knowledge-error.ts'
import { readTable } from './table.ts'

export const SITE_KINDS = [
  'agency',
  'newspaper',
  'broadcaster',
  'government',
  'parliament',
  'bank',
  'company',
  'organisation',
] as const

/** Who publishes at a site of the web, and how near its word stands to the events. */
export type Site = {
  readonly hosts: readonly string[]
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: (typeof SITE_KINDS)[number]
  readonly rank: SourceRank
  /** Null for international ones. */
  readonly country: string | null
}

/** Sites by the names of their hosts and by their own, in small letters. */
export type Sites = { readonly byHost: ReadonlyMap<string, Site>; readonly byName: ReadonlyMap<string, Site> }

const COLUMNS = { required: ['hosts', 'name', 'kind', 'rank'], optional: ['aliases', 'country'] }
const HOST_PATTERN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z0-9-]{2,63}$/
const COUNTRY_PATTERN = /^[A-Z]{2}$/

let loaded: Sites | undefined

/** The sites that the program knows, from its data file. */
export function sites(): Sites {
  const file = 'sites.csv'
  loaded ??= index(readSites(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8'), file))
  return loaded
}

/**
 * Adds a user's own sites from CSV with the columns hosts, name, aliases, kind, rank, country (hosts, name, kind and rank are required); they stand over ours.
 *
 * @throws KnowledgeError that names the file, the line and what to do.
 * @example extendSites(sites(), 'hosts,name,kind,rank\nmining.example,Mining Weekly,newspaper,press\n', 'own.csv')
 */
export function extendSites(base: Sites, text: string, file: string): Sites {
  const own = readSites(text, file)
  if (own.length === 0)
    throw new KnowledgeError('no-rows', file, 1, 'the file has a header and no rows.', 'Add a row for each site.')
  const { byHost, byName } = index(own)
  return { byHost: new Map([...base.byHost, ...byHost]), byName: new Map([...base.byName, ...byName]) }
}

/** The site at the address of a page: the one with the longest name that the host ends in. Null for none. */
export function siteAt(url: string, { byHost }: Sites = sites()): Site | null {
  let host = URL.parse(url)?.hostname.toLowerCase() ?? ''
  while (host !== '') {
    const site = byHost.get(host)
    if (site) return site
    const dot = host.indexOf('.')
    host = dot < 0 ? '' : host.slice(dot + 1)
  }
  return null
}

/** The site of a publisher by its name or another that it signs with; null for none. */
export const siteNamed = (publisher: string, { byName }: Sites = sites()): Site | null =>
  byName.get(publisher.trim().toLowerCase()) ?? null

function readSites(text: string, file: string): readonly Site[] {
  const read = readTable(text, file, COLUMNS).map((row): Site => {
    const country = row.textOrNull('country')
    if (country !== null && !COUNTRY_PATTERN.test(country))
      throw row.error('unknown-country', `"${country}" is no country code.`, 'Write it as in ISO 3166-1, such as KZ.')
    row.required('hosts')
    return Object.freeze({
      hosts: row.list('hosts').map(host => {
        // What browsers show as вэб.рф is xn--90ab5f.xn--p1ai in an address.
        const name = URL.parse(`http://${host}/`)?.hostname ?? ''
        if (HOST_PATTERN.test(name)) return name.replace(/^www\./, '')
        throw row.error(
          'bad-host',
          `"${host}" is no name of a host.`,
          'Write it without https:// and path, such as example.org.',
        )
      }),
      name: row.required('name'),
      aliases: row.list('aliases'),
      kind: row.code('kind', SITE_KINDS),
      rank: row.code('rank', codesOf(SOURCE_RANKS)),
      country,
    })
  })
  return read.toArray()
}

/** A name that several share is nobody's. */
function index(all: readonly Site[]): Sites {
  const byName = new Map<string, Site>()
  const shared = new Set<string>()
  for (const site of all)
    for (const name of new Set([site.name, ...site.aliases].map(each => each.toLowerCase()))) {
      if (byName.has(name)) shared.add(name)
      byName.set(name, site)
    }
  for (const name of shared) byName.delete(name)
  return { byHost: new Map(all.flatMap(site => site.hosts.map(host => [host, site] as const))), byName }
}
