/** How an element of a page is known to be no part of its article: by its `class` or `id`. */
export type NameRule = {
  readonly kind: string
  /** A whole name, or its block in "block__element". */
  readonly names: readonly string[]
  /** The first or last word of a name of several words, as in "related-posts", "post_share". */
  readonly firstWords?: readonly string[]
  readonly lastWords?: readonly string[]
  /** Goes even where it holds most of the text of the page: comments may be longer than their article. */
  readonly isSure?: true
}

const words = (list: string) => list.split(' ')

/** Names that mark chrome on pages of every kind of publisher. */
export const UNWANTED_NAMES: readonly NameRule[] = [
  {
    kind: 'comments',
    names: words('comments commentlist respond disqus disqus_thread reactions fb-comments'),
    firstWords: words('comments disqus'),
    lastWords: words('comments'),
    isSure: true,
  },
  { kind: 'comment forms', names: words('comment-form comment-list comment-respond comment-body reply-form') },
  {
    kind: 'sharing',
    names: words('share sharing social sharedaddy addthis addtoany sharethis socials'),
    firstWords: words('share sharing social sharedaddy addthis addtoany sharethis jetpack'),
    lastWords: words('share sharing social socials sharebar'),
  },
  {
    kind: 'links to other articles',
    names: words(
      'related recommended recommendations trending outbrain taboola see-also more-stories also-read read-more readmore most-read most-popular read-next',
    ),
    firstWords: words('related relatedposts recommended recommendations trending outbrain taboola mostread popular'),
    lastWords: words('related recommended recommendations trending relatedposts'),
  },
  {
    kind: 'authors',
    names: words(
      'author-box author-bio about-author author-info authorbox bio post-author-box author-card author-profile',
    ),
    lastWords: words('authorbox bio'),
  },
  {
    kind: 'newsletters',
    names: words('subscribe subscription signup mailing-list mc_embed_signup'),
    firstWords: words('newsletter newsletters subscribe signup'),
    lastWords: words('newsletter newsletters subscribe signup'),
  },
  {
    kind: 'notices',
    names: words('popup modal paywall overlay toast'),
    firstWords: words('cookie cookies cookiebar gdpr consent paywall'),
    lastWords: words('cookie cookies gdpr consent popup modal paywall'),
  },
  {
    kind: 'menus',
    names: words(
      'menu leftmenu rightmenu topnav navbar nav widget skip-link pagination pager toolbar site-footer site-header masthead toc',
    ),
    firstWords: words('breadcrumb breadcrumbs navbar sidebar'),
    lastWords: words('menu nav navbar navigation sidebar breadcrumb breadcrumbs pagination'),
  },
  { kind: 'tags', names: words('tags taglist post-tags tags-links cat-links'), lastWords: words('tags taglist') },
  {
    kind: 'advertisements',
    names: words('ad ads advert advertisement advertisements sponsored promo adsbygoogle'),
    firstWords: words('ad ads advert advertisement sponsored promo dfp'),
    lastWords: words('ad ads advert advertisement sponsored promo'),
  },
]
