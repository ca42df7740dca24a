import type { Page, PageElement } from './dom.ts'

/** Elements of a page that are no part of an article, by tag or by role. */
const UNWANTED_SELECTOR =
  'nav, footer, aside, form, button, dialog, [role=navigation], [role=complementary], [role=dialog], [role=search], ' +
  '[role=banner], [role=contentinfo], [aria-hidden=true], [hidden]'

/** Names in `class` and `id` that mark chrome, by kind. A name counts as a whole word between hyphens, underscores and blanks. */
const UNWANTED_NAMES: Readonly<Record<string, readonly string[]>> = {
  comments: [
    'comment-form',
    'comments',
    'comment-list',
    'commentlist',
    'comment-respond',
    'respond',
    'disqus',
    'disqus_thread',
  ],
  sharing: [
    'share',
    'sharing',
    'sharedaddy',
    'share-buttons',
    'social',
    'social-share',
    'social-links',
    'addthis',
    'addtoany',
    'sharethis',
  ],
  related: [
    'related',
    'related-posts',
    'related-articles',
    'relatedposts',
    'jp-relatedposts',
    'read-more',
    'readmore',
    'recommended',
    'recommendations',
    'most-read',
    'trending',
    'outbrain',
    'taboola',
    'see-also',
    'more-stories',
    'also-read',
  ],
  author: ['author-box', 'author-bio', 'about-author', 'author-info', 'authorbox', 'bio', 'post-author-box'],
  newsletter: [
    'newsletter',
    'newsletter-signup',
    'subscribe',
    'subscription',
    'signup',
    'mailing-list',
    'mc_embed_signup',
  ],
  notices: [
    'cookie',
    'cookies',
    'cookie-notice',
    'cookie-banner',
    'cookie-consent',
    'gdpr',
    'consent',
    'popup',
    'modal',
    'paywall',
  ],
  menus: [
    'menu',
    'navbar',
    'nav',
    'breadcrumb',
    'breadcrumbs',
    'sidebar',
    'widget',
    'site-footer',
    'site-header',
    'skip-link',
    'pagination',
    'pager',
    'toolbar',
    'tags',
    'tag-list',
    'post-tags',
    'advert',
    'advertisement',
    'ads',
    'ad',
    'sponsored',
    'promo',
    'toc',
  ],
}
const NAMES: ReadonlySet<string> = new Set(Object.values(UNWANTED_NAMES).flat())
/** What carries such a name as a whole page does: these are kept. */
const NEVER: ReadonlySet<string> = new Set([
  'HTML',
  'BODY',
  'MAIN',
  'ARTICLE',
  'H1',
  'P',
  'SPAN',
  'A',
  'TIME',
  'LI',
  'TD',
])
/** Something that holds more of the page's text than this is the article, whatever it is called. */
const MOST_OF_TEXT = 0.4
const ELEMENT_NODE = 1

/**
 * Takes menus, share buttons, comment forms, related links and author boxes out of a parsed page. Edits the page.
 */
export function removeUnwanted(document: Page): void {
  const lengths = new Map<PageElement, number>()
  const most = measure(document.body, lengths) * MOST_OF_TEXT
  const named = [...document.querySelectorAll('[class], [id]')].filter(hasUnwantedName)
  for (const element of [...document.querySelectorAll(UNWANTED_SELECTOR), ...named]) {
    if (!NEVER.has(element.tagName.toUpperCase()) && (lengths.get(element) ?? 0) <= most) element.remove()
  }
}

/** The length of the text of every element, in one pass; the depth of a balanced page is bounded. */
function measure(element: PageElement, lengths: Map<PageElement, number>): number {
  let length = 0
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === ELEMENT_NODE) length += measure(child as PageElement, lengths)
    else length += child.nodeValue?.trim().length ?? 0
  }
  lengths.set(element, length)
  return length
}

const LONGEST_NAMES = 500

/** Whether a class or the id is one of the names, or its block is, with or without a prefix ("c-share", "share__list"). */
function hasUnwantedName(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names
    .slice(0, LONGEST_NAMES)
    .toLowerCase()
    .split(/\s/)
    .some(name => {
      const block = name.split('__')[0]!
      return NAMES.has(name) || NAMES.has(block) || NAMES.has(block.slice(block.indexOf('-') + 1))
    })
}
