import type { Page } from './dom.ts'

/** What schema.org data in a page says about its article. */
export type ArticleData = {
  readonly headline?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly published?: string
  readonly language?: string
}

type Json = Readonly<Record<string, unknown>>
const ARTICLE_PATTERN = /(?:Article|BlogPosting|Report|WebPage|PressRelease|LiveBlogPosting)$/
const DEEPEST = 6
const MOST_NAMES = 50

/** Reads every JSON-LD script of a page; the first article in it wins over a mere page. Faulty scripts count for nothing. */
export function readJsonLd(document: Page): ArticleData {
  const items: Json[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    collect(parse(script.textContent ?? ''), items, 0)
  const typed = items.filter(item => typesOf(item).some(type => ARTICLE_PATTERN.test(type)))
  const article = typed.find(item => !typesOf(item).includes('WebPage')) ?? typed[0]
  if (!article) return { authors: [] }
  const text = (key: string) => textOf(article[key])
  const headline = text('headline') ?? text('name')
  const publisher = namesOf(article.publisher ?? article.sourceOrganization ?? article.provider, items)[0]
  const published = text('datePublished') ?? text('dateCreated')
  const language = text('inLanguage')
  return {
    authors: namesOf(article.author ?? article.creator, items, isPerson),
    ...(headline ? { headline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/[\n\r\t]/g, ' '))
  } catch {
    return null
  }
}

function collect(value: unknown, items: Json[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const part of value) collect(part, items, depth + 1)
  else {
    items.push(value as Json)
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
      collect((value as Json)[key], items, depth + 1)
    if (depth === 0 || '@id' in value)
      for (const key of ['author', 'publisher']) collect((value as Json)[key], items, depth + 1)
  }
}

const typesOf = (item: Json) => [item['@type']].flat().filter(type => typeof type === 'string')
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

/** The names of people or organisations, given as text, as an object, as a list, or by reference to an item elsewhere. */
function namesOf(value: unknown, items: readonly Json[], isWanted = (_: Json) => true): string[] {
  return [value]
    .flat()
    .slice(0, MOST_NAMES)
    .flatMap(part => {
      if (typeof part === 'string') return part.startsWith('http') ? [] : (textOf(part) ?? [])
      if (typeof part !== 'object' || part === null) return []
      const id = (part as Json)['@id']
      const item = 'name' in part ? (part as Json) : items.find(other => other['@id'] === id && 'name' in other)
      return item && isWanted(item) ? (textOf([item.name].flat()[0]) ?? []) : []
    })
}

const isPerson = (item: Json) => !typesOf(item).some(type => /Organization$/.test(type))
