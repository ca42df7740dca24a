import type { ChromeRule } from '../chrome-rule.ts'

/**
 * Credits of pictures and of sources. A caption that says what happens stays text; one that only names who is to be seen, which
 * is to say one of capitalised and little words, goes with its credit.
 */
export const CAPTION_RULES: readonly ChromeRule[] = [
  {
    id: 'en/caption/credit',
    scope: 'line',
    opens: ['photo', 'image', 'picture', 'credit', 'file', 'handout', 'stock', 'representative', 'illustration'],
    pattern:
      /^[([]?(?:(?:(?:[Ff]ile|Handout|Stock|Representative|Illustration) )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|PHOTO|IMAGE)s?(?: [Cc]redits?| CREDITS?| [Cc]ourtesy)?|Credits?|CREDITS?|Photographer)(?:$|(?:: ?| (?=by |of ))(?:(?:[\p{Lu}\d][\p{L}\d.’'-]{0,30}|of|the|and|for|in|at|via|by|from|file|photo|pool|press|service|office|courtesy)(?:[ ,/|&)\]]{1,3}|$)){1,14}$)/u,
    examples: [
      'Photo: Reuters',
      'Photo by Jane Doe/Pool',
      'Image credit: Getty Images',
      '(File photo: Kremlin Press Office)',
      'Credit: Foreign Ministry of Chile',
      'File photo',
    ],
    lookAlikes: [
      'Image caption: Miller and Zhou sign in the presence of President Putin.',
      'Photo: Xi and Putin signed the contract on Friday',
      'Credit: a line of $300 million for Ghana',
      'Credits of the Export-Import Bank amount to $2 billion',
      'File photo of the signing',
    ],
  },
  {
    id: 'en/caption/agency',
    scope: 'line',
    opens: [
      'reuters',
      'afp',
      'ap ',
      'ap/',
      'getty',
      'tass',
      'xinhua',
      'epa',
      'shutterstock',
      'istock',
      'alamy',
      'sputnik',
    ],
    pattern:
      /^[([]?(?:REUTERS|Reuters|AFP|AP|Getty Images|TASS|Xinhua|EPA|EPA-EFE|Shutterstock|iStock|Alamy|Sputnik)(?:\/[\p{Lu}][\p{L}.’'-]{1,30}(?: [\p{Lu}][\p{L}.’'-]{0,30}){1,3}| ?(?:[Pp]hoto|[Pp]ool|[Ff]ile)s?(?:\/[\p{Lu}][\p{L} .’'-]{2,40})?| via (?:REUTERS|Reuters|AFP|AP|Getty Images))?[)\]]?$/u,
    examples: [
      'REUTERS/Jane Doe',
      'AP Photo/Li Wei',
      '(AFP photo)',
      'AFP via Getty Images',
      'Getty Images',
      'Xinhua/Wang Li',
    ],
    lookAlikes: ['AP reports that the deal was signed', 'Xinhua said so', 'Reuters/Ipsos poll on trade'],
  },
  {
    id: 'en/caption/name-and-credit',
    scope: 'line',
    pattern:
      /^(?:(?:[\p{Lu}\d][\p{L}\d.’'-]{0,30}|of|the|and|in|at|with|left|right)[, ]{1,2}){0,14}[\p{Lu}\d][\p{L}\d.’'-]{0,30} ?[—–|(/-]{1,2} ?(?:(?:via|courtesy|[\p{Lu}][\p{L}]{1,20})[ /]{1,2}){0,4}[Pp]hoto[)\]]?\.?(?: ?\|)?$/u,
    examples: [
      'Russian Foreign Minister Sergey Lavrov.—TASS/VNA Photo |',
      'Xi Jinping and Vladimir Putin in Moscow (AFP Photo)',
    ],
    lookAlikes: [
      'Xi Jinping and Vladimir Putin sign the contract — TASS Photo',
      'The ministers signed a memorandum — Xinhua Photo',
    ],
  },
  {
    id: 'en/source/credit',
    scope: 'line',
    opens: ['source', 'sources', 'with inputs', 'with agency', 'agencies'],
    pattern:
      /^[([]?(?:[Ss]ources?: ?(?:(?:(?:[\p{Lu}\d][\p{L}\d.’'-]{0,40}|of|the|and)(?:[ ,/&|)\]]{1,3}|$)){1,10}|(?:https?:\/{2}|www\.)[\w./?=-]{3,100})|(?:With (?:inputs|reporting) from|With agency inputs).{0,60}|Agencies)[)\]]?$/u,
    examples: [
      'Source: US Whitehouse',
      '(Source: UK FCO, Reuters)',
      'Sources: Ministry of Foreign Affairs',
      'Source: www.gov.example',
    ],
    lookAlikes: [
      'Source: the ministry says that the loan was signed',
      'Sources of energy are discussed',
      'Source countries signed.',
    ],
  },
  {
    id: 'ru/source/credit',
    scope: 'line',
    opens: ['источник', 'фото'],
    pattern: /^[([]?(?:Источники?|Фото)(?::| ?[–—-]) ?(?:[^.!?:;]{2,40}|[\w.-]{3,60})[)\]]?$/u,
    examples: ['Источник – www.rbc.ru', 'Источник: РИА Новости', 'Фото: ТАСС'],
    lookAlikes: ['Источник сообщил о подписании договора.', 'Источник: стороны подписали договор. Сумма не названа.'],
  },
  {
    id: 'zh/source/credit',
    scope: 'line',
    opens: ['来源', '图片', '图源', '摄影'],
    pattern: /^[((【[]?(?:来源|图片来源|图源|摄影)[::] ?[\p{L}·、 ]{2,20}[))】\]]?$/u,
    examples: ['来源:新华网', '(图片来源:视觉中国)'],
    lookAlikes: ['来源国签署了协定', '来源:新华网 2024-12-01'],
  },
]
