import type { ChromeRule } from '../chrome-rule.ts'

/** Links to other articles, tags, page turning. */
export const RELATED_RULES: readonly ChromeRule[] = [
  {
    id: 'en/related/read-more',
    scope: 'line',
    phrases: [
      'read more',
      'see more',
      'show more',
      'view more',
      'load more',
      'learn more',
      'continue reading',
      'read full article',
      'read full story',
      'read the full story',
      'read the full article',
      'full story',
      'click here to read more',
      'view all',
      'see all',
      'back to top',
      'go to top',
      'scroll to top',
      'next article',
      'previous article',
      'next post',
      'previous post',
      'next story',
      'older posts',
      'newer posts',
      'back to news',
      'all news',
      'view comments',
      'show comments',
      'hide comments',
    ],
    examples: ['Read more »', 'See More', 'Continue reading →', 'Back to top ↑'],
    lookAlikes: ['Read more of the treaty than its title', 'See more trade by 2030'],
  },
  {
    id: 'en/related/inline-link',
    scope: 'line',
    pattern:
      /^(?:(?:READ|SEE) (?:MORE|ALSO): ?.{0,200}|(?:Read (?:more|also|next)|See also|Also read|Also see|Related|You may also like|More on this)(?::| ?[|>»]) {0,2}\p{L}.{3,200})$/u,
    examples: [
      'READ MORE: Xi visits Moscow',
      'See also: Gas deal signed',
      'Related: China and Russia sign 32 deals',
      'Read also: Putin in Beijing',
    ],
    lookAlikes: ['Related agreements were signed.', 'See also Article 5 of the treaty.'],
  },
  {
    id: 'en/related/list',
    scope: 'list',
    pattern:
      /^(?:(?:Related|More|Similar|Recent|Latest|Recommended|Popular|Trending|Other|Top|Most (?:read|popular|viewed|shared)) (?:articles?|stories|news|posts?|content|links?|topics|coverage|reading|reads?|items|videos?)|Most (?:read|popular|viewed|shared)|See also|Read also|Read next|Also read|You (?:may|might) also (?:like|be interested in)|You may be interested in|More (?:from|on|in) (?:this|the) (?:story|topic|section|author|site|web)|Recommended (?:for you|by editors)|Trending(?: now)?|Don['’]t miss|Editor['’]s picks?|What to read next|Related|Up next|More from [\p{Lu}][\p{L} .]{1,30}) ?:?$/iu,
    examples: [
      'Related articles',
      'Related Stories:',
      'See also:',
      'Most read',
      'You may also like',
      'More from this section',
      'Trending now',
    ],
    lookAlikes: ['Related agreements:', 'More stories were told', 'Related news was announced by both sides'],
  },
  {
    id: 'en/related/tags',
    scope: 'line',
    pattern:
      /^(?:(?:Tags?|Tagged(?: with| as)?|Topics?|Keywords?|Filed under|Categor(?:y|ies)|Posted in|Labels)(?: ?[::#|]| in ).{1,160}[^.]|(?:Filed under|Posted in|Tagged) .{1,120}|(?:#[\p{L}\d_]{1,40} ?,? ?){2,12})$/iu,
    examples: [
      'Tags: China, Russia, gas',
      'Filed under: World',
      'Posted in Politics',
      '#China #Russia',
      'TOPICS: Energy',
    ],
    lookAlikes: ['Topics discussed were gas and oil.', 'Categories of goods are listed.'],
  },
  {
    id: 'en/related/turn-page',
    scope: 'line',
    pattern:
      /^(?:(?:«|←|‹|<) ?(?:Previous|Prev|Older|Back)\b.{0,120}|(?:Previous|Next)(?: (?:post|article|story))?: .{1,150}|(?:Next|Newer)\b.{0,120} ?(?:»|→|›|>)|Page \d{1,3} of \d{1,3})$/i,
    examples: ['← Older', 'Next: Trade with Vietnam', 'Next →', 'Page 1 of 3'],
    lookAlikes: ['Next week Putin flies to Beijing'],
  },
  {
    id: 'ru/related/list',
    scope: 'list',
    pattern:
      /^(?:Читайте также|Читать также|Смотрите также|См\. также|По теме|Материалы по теме|Новости по теме|Похожие (?:новости|материалы|статьи)|Другие новости|Ещё по теме|Главное сегодня|Популярное|Лента новостей|Самое читаемое|Рекомендуем|Последние новости) ?:?$/i,
    examples: ['Читайте также:', 'Материалы по теме', 'Похожие новости'],
    lookAlikes: ['По теме переговоров высказался Лавров.'],
  },
  {
    id: 'ru/related/line',
    scope: 'line',
    pattern:
      /^(?:Подробнее|Читать далее|Читать полностью|Показать ещё|Наверх|В начало|Читайте также: ?.{3,200}|(?:Теги|Метки|Ключевые слова|Рубрика|Категория|Темы): ?.{1,300})(?: ?[»→>.…])?$/i,
    examples: ['Подробнее »', 'Читать далее', 'Теги: Китай, Россия', 'Читайте также: Визит Путина'],
    lookAlikes: ['Подробнее о сделке рассказал министр.'],
  },
  {
    id: 'zh/related/list',
    scope: 'list',
    pattern:
      /^[【[]?(?:相关(?:阅读|新闻|报道|链接|文章|专题|推荐|稿件)|延伸阅读|推荐阅读|热门(?:新闻|推荐|文章|点击)|更多(?:新闻|阅读|精彩|内容)|猜你喜欢|精彩推荐|最新新闻|热点新闻|为您推荐|大家都在看)[】\]]?[::]?$/,
    examples: ['相关阅读:', '【延伸阅读】', '热门推荐'],
    lookAlikes: ['相关新闻发布会于周二举行'],
  },
  {
    id: 'zh/related/line',
    scope: 'line',
    pattern:
      /^(?:上一[篇页条][::]?.{0,80}|下一[篇页条][::]?.{0,80}|(?:标签|关键词|关键字|分类|专题)[::].{1,120}|[[【(]?(?:责任编辑|责编|编辑|校对|审核|网络编辑|审校|值班编辑)[::] ?[\p{L}· 、]{1,30}[\]】)]?|阅读全文|查看更多|展开全文|阅读原文)$/u,
    examples: ['上一篇:习近平访俄', '标签:中国 俄罗斯', '(责任编辑:王小明)', '[责编:李华]', '查看更多'],
    lookAlikes: [
      '上一页条约已失效多年,双方重新谈判了全部条款,并在北京举行的仪式上签署了新的协定,涉及能源、交通、金融、科技、农业、教育、文化、旅游以及其他各个领域的合作,有效期三十年。',
    ],
  },
]
