import type { ChromeRule } from '../chrome-rule.ts'

/** Menus, cookie notices, copyright lines and other parts of the page itself. */
export const PAGE_RULES: readonly ChromeRule[] = [
  {
    id: 'en/page/skip-link',
    scope: 'line',
    phrases: [
      'skip to content',
      'skip to main content',
      'skip to navigation',
      'jump to content',
      'main navigation',
      'main menu',
      'toggle navigation',
      'open menu',
      'close menu',
      'breadcrumb',
      'you are here',
      'an official website of the united states government',
      "here's how you know",
      'this page has been translated automatically',
      'search for',
    ],
    examples: ['Skip to main content', 'Toggle navigation', 'An official website of the United States Government'],
  },
  {
    id: 'en/page/menu',
    scope: 'line',
    pattern: /^(?:Home|Главная|首页) ?(?:[|›»>/·•]|::) ?[\p{L}\p{N}].{0,300}$/u,
    examples: ['Home | News | World | Contact us', 'Home » World » Asia', '首页 > 新闻 > 国际', 'Главная / Новости'],
    lookAlikes: ['Home Office and Ministry of Justice signed'],
  },
  {
    id: 'en/page/cookies',
    scope: 'line',
    pattern:
      /^(?:(?:We|This (?:web)?site|Our (?:web)?site|The (?:web)?site|Our partners|We and our (?:\d{1,4} )?partners) (?:use|uses|store) (?:cookies|.{0,60}\bcookies)\b.{0,280}|By (?:continuing|using|clicking|browsing|closing)\b.{0,120}\bcookies?\b.{0,160}|(?:Accept|Reject|Allow|Manage)(?: all)? cookies|Cookie (?:settings|preferences|policy|notice)|I accept|Accept all|Reject all|Got it!?|Privacy (?:&|and) Cookies: .{0,280}|To find out more, including how to control cookies.{0,120})$/i,
    examples: [
      'We use cookies to improve your experience on our website.',
      'This website uses cookies.',
      'By continuing to browse you agree to our use of cookies.',
      'Accept all cookies',
      'Cookie settings',
    ],
    lookAlikes: ['We use gas from Russia.', 'By continuing talks the parties agreed.'],
  },
  {
    id: 'en/page/copyright',
    scope: 'line',
    pattern:
      /^(?:(?:Copyright ?)?(?:© ?(?:Copyright )?(?:\d{4}|\p{L})|\(c\) ?(?:Copyright )?\d{4}).{0,200}|Copyright (?:\d{4}|by\b|\p{Lu}).{0,160}(?:reserved|\d{4}|Inc|Ltd)\.?|.{0,120}\bAll rights reserved\.?.{0,60}|(?:Proudly powered|Powered) by [\w.]{2,20}(?: [\w.]{2,20})?|Blog at(?: [\w.]{2,30})?|Theme: .{1,40} by .{1,40}|Website by .{1,40}|(?:No part of this|This material may not be (?:published|reproduced)|Reproduction (?:in whole|without)).{0,200})$/iu,
    examples: [
      '© 2015 Progressive Radio Network',
      'Copyright 2015 The Daily News. All rights reserved.',
      'All Rights Reserved',
      'Powered by WordPress',
      'Blog at WordPress.com.',
    ],
    lookAlikes: [
      'Copyright protection is part of the agreement',
      '(c) training of officers;',
      'Hosted by President Xi, the summit ended.',
      'Powered by Russian gas, the plant opens in May.',
    ],
  },
  {
    id: 'en/page/error-report',
    scope: 'line',
    pattern:
      /^(?:(?:Report (?:a|an) (?:typo|error|mistake)|Found a (?:typo|mistake|error)|Send us (?:a )?(?:tip|feedback)|Got a (?:tip|news tip)).{0,140}|This (?:entry|post) was posted (?:in|on) .{1,200}|Bookmark the permalink\.?|Edit this (?:page|entry)|Permalink|Trackback(?:s| URL)?)$/i,
    examples: [
      'Report an error',
      'Found a typo? Tell us',
      'This entry was posted in World and tagged China.',
      'Bookmark the permalink.',
    ],
    lookAlikes: [
      'Report an error in the treaty text to Moscow and you start a dispute, he said, which nobody wants to have now, whatever is written in the newspapers of the two countries or said on their radio stations.',
    ],
  },
  {
    id: 'ru/page/copyright',
    scope: 'line',
    pattern:
      /^(?:.{0,120}Все права защищены.{0,80}|Все права защищены.{0,80}|При (?:перепечатке|цитировании|использовании материалов).{0,200}|Нашли (?:ошибку|опечатку).{0,120}|Заметили ошибку.{0,120}|Этот сайт использует (?:файлы )?cookie.{0,200}|Мы используем (?:файлы )?cookies?.{0,200})$/i,
    examples: [
      'Все права защищены. © 2015',
      'Нашли ошибку? Выделите текст и нажмите Ctrl+Enter',
      'Мы используем файлы cookie',
    ],
    lookAlikes: ['При использовании газа цена падает'],
  },
  {
    id: 'zh/page/copyright',
    scope: 'line',
    pattern:
      /^(?:.{0,60}版权所有.{0,80}|(?:特别|免责|版权)声明[::].{0,200}|.{0,20}未经(?:书面)?(?:授权|许可|允许).{0,80}(?:转载|使用|复制).{0,40}|[京沪粤]ICP[备证]?.{0,60}|转载请注明.{0,60}|举报电话.{0,60}|本文来源于网络.{0,80})$/,
    examples: ['版权所有 新华网', '未经授权不得转载', '京ICP备12345号', '免责声明:本文仅代表作者观点'],
    lookAlikes: ['双方发表声明', '声明:双方同意加强合作', '版权保护协定签署'],
  },
]
