import { type FeedContent, MOST_ARTICLES } from './feed-content.ts'
import { toAddress, toArticle, toIso } from './to-article.ts'

const SITEMAP_PATTERN = /<(?:urlset|sitemapindex)[\s>]/

/** Whether a text that begins so is a sitemap or an index of sitemaps. */
export const isSitemap = (head: string): boolean => SITEMAP_PATTERN.test(head)

/**
 * Reads a sitemap or an index of sitemaps (sitemaps.org), with what it says for news. Pages of other hosts than its own are left out, as the
 * protocol has it. Takes time in the length of the text, whatever is in it.
 */
export function parseSitemap(text: string, url: string): FeedContent {
  const host = new URL(url).host
  const isOwn = (address: string) => new URL(address).host === host
  const sitemaps = blocks(text, 'sitemap').flatMap(block => {
    const address = toAddress([textOf(block, 'loc')], url)
    const changed = toIso(textOf(block, 'lastmod'))
    return address === null || !isOwn(address) ? [] : { url: address, ...(changed ? { changed } : {}) }
  })
  const articles = blocks(text, 'url').flatMap(block => {
    const dates = [textOf(block, 'news:publication_date'), textOf(block, 'lastmod')]
    const article = toArticle({ links: [textOf(block, 'loc')], title: textOf(block, 'news:title'), dates }, url)
    return article === null || !isOwn(article.url) ? [] : article
  })
  return { kind: 'sitemap', articles, sitemaps }
}

/** What stands between the tags of each element of a name. */
function blocks(text: string, name: string): string[] {
  const found: string[] = []
  const [open, close] = [`<${name}`, `</${name}>`]
  let at = 0
  while (found.length < MOST_ARTICLES) {
    const start = text.indexOf(open, at)
    if (start < 0) break
    at = start + open.length
    // <urlset> begins as <url> does.
    if (!/[\s>]/.test(text[at] ?? '')) continue
    const end = text.indexOf(close, at)
    if (end < 0) break
    found.push(text.slice(text.indexOf('>', at) + 1, end))
    at = end + close.length
  }
  return found
}

function textOf(block: string, name: string): string | undefined {
  const [open, close] = [`<${name}>`, `</${name}>`]
  const start = block.indexOf(open)
  if (start < 0) return undefined
  const end = block.indexOf(close, start)
  return end < 0 ? undefined : plain(block.slice(start + open.length, end).trim())
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(value: string): string {
  if (value.startsWith('<![CDATA[') && value.endsWith(']]>')) return value.slice(9, -3)
  return value.replace(
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>amp|lt|gt|quot|apos));/gi,
    (whole, ...rest) => {
      const { decimal, hex, name } = rest.at(-1) as Record<string, string | undefined>
      if (name !== undefined) return NAMED[name.toLowerCase()]!
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
