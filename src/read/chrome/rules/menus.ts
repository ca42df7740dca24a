import type { ChromeRule } from '../chrome-rule.ts'

/** Menus that were copied one word a line: words of every site, and names of sections, which count only among such words. */
export const MENU_RULES: readonly ChromeRule[] = [
  {
    id: 'en/menu/site',
    scope: 'run',
    phrases: (
      'home|news|search|menu|about us|contact|contact us|videos|photos|sitemap|site map|privacy policy|terms of use|faq|' +
      'terms of service|terms and conditions|careers|advertise|advertise with us|blogs|multimedia|press releases|archives|jobs'
    ).split('|'),
    examples: ['Home', 'News', 'Contact us'],
    lookAlikes: ['News of the deal spread.'],
  },
  {
    id: 'en/menu/section',
    scope: 'section',
    phrases: (
      'world|politics|business|economy|opinion|sport|sports|culture|video|about|help|lifestyle|entertainment|health|science|' +
      'tech|technology|travel|archive|latest|live|asia|africa|europe|americas|middle east|national|markets|environment'
    ).split('|'),
    examples: ['World', 'Economy'],
    lookAlikes: ['Culture and health are covered.'],
  },
  {
    id: 'ru/menu/site',
    scope: 'run',
    phrases: 'главная|новости|поиск|меню|контакты|о нас|архив|реклама на сайте|фото|видео|редакция'.split('|'),
    examples: ['Главная', 'Контакты'],
    lookAlikes: ['Новости о сделке'],
  },
  {
    id: 'ru/menu/section',
    scope: 'section',
    phrases: 'политика|экономика|общество|в мире|мир|спорт|культура|наука|происшествия|технологии'.split('|'),
    examples: ['Экономика'],
  },
  {
    id: 'zh/menu/site',
    scope: 'run',
    phrases: '首页|新闻|搜索|关于我们|联系我们|网站地图|登录|注册|视频|图片'.split('|'),
    examples: ['首页', '联系我们'],
  },
  {
    id: 'zh/menu/section',
    scope: 'section',
    phrases: '国际|国内|财经|体育|娱乐|科技|时政|社会|军事|文化|经济|评论'.split('|'),
    examples: ['国际'],
  },
]
