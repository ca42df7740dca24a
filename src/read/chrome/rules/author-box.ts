import type { ChromeRule } from '../chrome-rule.ts'

/** What stands below an article about its author; rules of scope `box` count only late in the text. */
export const AUTHOR_RULES: readonly ChromeRule[] = [
  {
    id: 'en/author/lives-in',
    scope: 'box',
    afterName: ['lives', 'is', 'resides'],
    pattern:
      /^\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){1,4} (?:lives|is based|resides) in \p{Lu}[\p{L}, .]{2,60}\.(?: (?:He|She|They) (?:can|may) be (?:reached|contacted).{0,200})?$/u,
    examples: ['Stephen Lendman lives in Chicago. He can be reached at ', 'Jane Doe is based in Moscow.'],
    lookAlikes: ['Jane Doe lives in fear of the new law, which the ministry defends.'],
  },
  {
    id: 'en/author/can-be-reached',
    scope: 'box',
    opens: ['he can', 'she can', 'the author can', 'the writer can', 'you can'],
    pattern:
      /^(?:He|She|The (?:author|writer)|You) can (?:be reached|be contacted|reach (?:him|her|the author)) (?:at|by|on|via)\b.{0,200}$/,
    examples: ['The author can be reached at jd@example.org'],
    lookAlikes: ['An agreement can be reached at the summit, he said.', 'He can be proud.'],
  },
  {
    id: 'en/author/is-author-of',
    scope: 'box',
    afterName: ['is', 'was', 'the'],
    pattern:
      /^\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){1,4},? (?:is|was) (?:also )?(?:the |an? |co-?)?(?:[\p{L}-]{2,30} ){0,4}(?:co-?)?(?:author|editor|founder and editor|host) of ["“«‘'\p{Lu}a-z].{2,400}$/u,
    examples: [
      'Jane Doe is author of “Gas and Power”.',
      'John Roe is the award-winning author of Pipelines.',
      'Jane Doe is a co-editor of the blog East.',
    ],
    lookAlikes: ['Xi Jinping is president of China.', 'The minister is author of the plan.'],
  },
  {
    id: 'en/author/is-a-writer',
    scope: 'box',
    afterName: ['is'],
    pattern:
      /^\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){1,4} is (?:an?|the) (?:[\p{L}-]{2,30} ){0,3}(?:journalist|columnist|freelancer|writer|reporter|correspondent|blogger|commentator|contributor|contributing editor|research fellow|senior fellow|geopolitical analyst)\b[^"“”]{0,300}$/u,
    examples: [
      'Jane Doe is a freelance journalist based in Moscow.',
      'John Roe is a senior fellow at the Institute of Things.',
    ],
    lookAlikes: ['Wang Yi is a diplomat.', 'Oil is a correspondent theme.'],
  },
  {
    id: 'en/author/heading',
    scope: 'box',
    heads: true,
    phrases: [
      'about the author',
      'about the authors',
      'about the writer',
      'about our contributor',
      'about the contributor',
      'about author',
      'about the columnist',
      'written by',
    ],
    examples: ['About the author', 'ABOUT THE AUTHORS:'],
    lookAlikes: ['About the agreement'],
  },
  {
    id: 'en/author/about',
    scope: 'box',
    opens: ['the author', 'the writer', 'the columnist', 'our author', 'our writer', 'our columnist', 'about'],
    pattern:
      /^(?:(?:The|Our) (?:author|writer|columnist) is (?:an?|the)\b.{2,300}|About [\p{Lu}][\p{L}.’'-]{0,30} [\p{Lu}][\p{L}.’'-]{0,30})$/u,
    examples: ['The writer is a professor of law.', 'About Jane Doe'],
    lookAlikes: ['About two million tonnes', 'The author is unknown.'],
  },
  {
    id: 'en/author/views-own',
    scope: 'line',
    late: true,
    opens: [
      'the views',
      'the opinions',
      'views',
      'opinions',
      'this article',
      'this piece',
      'this post',
      'this story',
      'this commentary',
      'reprinted',
      'originally',
    ],
    pattern:
      /^\(?(?:(?:The )?(?:views|opinions) expressed (?:in|here|by|are|herein)\b.{2,250}|(?:Views|Opinions) are (?:personal|the author.{0,30})\.?|This (?:article|piece|post|story|commentary) (?:was|is|has been|first|originally) (?:first |originally |previously )?(?:appeared|published|posted)\b.{2,200}|Reprinted (?:with|by) permission.{0,120}|Originally published (?:at|in|on|by)\b.{2,120})$/i,
    examples: [
      'The views expressed in this article are those of the author.',
      'This article was originally published by East Blog.',
      'This article first appeared on East Blog.',
    ],
    lookAlikes: ['The views expressed differed.', 'This article of the treaty was amended.'],
  },
  {
    id: 'en/author/reporting-by',
    scope: 'line',
    late: true,
    opens: ['additional', 'reporting', 'writing', 'editing', 'compiled'],
    pattern:
      /^[([]?(?:(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)|Compiled) by \p{Lu}.{2,250}|(?:Reporting|Writing) and editing by .{2,200})$/u,
    examples: ['(Reporting by Jane Doe; Editing by John Roe)', 'Additional reporting by Li Wei in Beijing'],
    lookAlikes: ['Reporting by states is due every year'],
  },
  {
    id: 'ru/author/views-own',
    scope: 'line',
    late: true,
    opens: ['мнение', 'об авторе', 'точка'],
    pattern:
      /^(?:Мнение (?:автора|редакции) (?:может|не) .{2,200}|Об авторе:?|Точка зрения (?:автора|редакции).{2,200})$/iu,
    examples: ['Мнение автора может не совпадать с позицией редакции.', 'Об авторе'],
  },
  {
    id: 'zh/author/about',
    scope: 'line',
    late: true,
    opens: ['作者', '本文', '来源'],
    pattern:
      /^(?:[((【[]?(?:作者(?:系|是|为|简介)|本文作者|本文仅代表作者).{2,120}|[((](?:本文)?(?:来源|作者)[::].{1,40}[))])$/,
    examples: ['(作者系某大学教授)', '本文仅代表作者个人观点。'],
    lookAlikes: ['作者协会签署备忘录'],
  },
]

/** What goes on about an author, directly below a line that began to. */
export const AUTHOR_BOX_GOES_ON_PATTERN =
  /^(?:(?:His|Her|Their|My) (?:new|latest|most recent|recent|forthcoming|first|last|books?|work|articles?|writings?|blog|website|web ?site|e-?mail|twitter)\b|(?:He|She|They|I) (?:is|am|are|lives?|can be|has (?:written|worked|been)|writes?|tweets?|blogs?|hosts?|teach(?:es)?|works?|may be|holds?)\b|Visit (?:his|her|their|my|our|the)\b|Listen to\b|Follow (?:him|her|them|me|us|@)|Read (?:more|other) (?:articles|of (?:his|her))|View all posts|More (?:posts|articles|from)\b|Subscribe\b|E-?mail\b|Contact (?:him|her|the author)|Twitter\b|@\w|It airs\b|Other articles by|https?:|www\.|[\w.]{1,40}@\w)/i

/** How a line goes on that begins with the name of a known author and is about that author. */
export const ABOUT_AUTHOR_PATTERN =
  /^(?: \([^)]{1,60}\))?,? (?:is|was|lives|writes|covers|has (?:written|worked|been|reported|covered)|teaches|works|reports|can be|contributes|hosts|tweets|holds)\b/
