import { type Site, type Sites, siteAt, siteNamed } from '../../knowledge/index.ts'
import type { Document } from '../../model/index.ts'
import { FETCHED_TYPES, readFetched, type SourceFacts } from '../../read/index.ts'
import type { Client } from '../client/create-client.ts'
import type { Content } from '../client/follow.ts'
import { chooseAddress } from './choose-address.ts'

/** A page of the web as a document, with where and when it was fetched. */
export type FetchedDocument = { readonly document: Document; readonly source: SourceFacts }

export type FetchDocumentOptions = {
  /** Sites by which publishers are known; those that the program knows unless given. */
  readonly sites?: Sites | undefined
  readonly signal?: AbortSignal | undefined
}

export const ACCEPT_PAGE =
  'text/html, application/xhtml+xml, application/pdf;q=0.9, application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.9, text/plain;q=0.8, text/markdown;q=0.8'

/**
 * Fetches a page and reads the article in it.
 *
 * @throws FetchError where it cannot be had, ReadError where it cannot be read.
 */
export async function fetchDocument(
  client: Client,
  url: string,
  { sites, signal }: FetchDocumentOptions = {},
): Promise<FetchedDocument> {
  const answer = (await client.get(url, { accept: ACCEPT_PAGE, types: FETCHED_TYPES, signal })) as Content
  const { document, source } = await readFetched({ ...answer, type: answer.type.name, charset: answer.type.charset })
  const site = siteAt(answer.url, sites)
  return {
    document: { ...document, publisher: publisherOf(document, answer.url, site, sites) },
    source: {
      url: chooseAddress(answer.url, source.url),
      ...(site?.country ? { country: site.country } : {}),
      retrieved: new Date(client.now()).toISOString(),
    },
  }
}

/** Who publishes: the site where it is known, else what the page says, unless that is the name of a site which it is not. */
function publisherOf({ publisher }: Document, url: string, site: Site | null, sites: Sites | undefined): string {
  if (site) return site.name
  const isBorrowed = publisher !== undefined && siteNamed(publisher, sites) !== null
  return publisher === undefined || isBorrowed ? new URL(url).hostname.replace(/^www\./, '') : publisher
}
