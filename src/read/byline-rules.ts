/** A way in which a line at the top of a text names its authors; `names` is the part with the names. */
export type BylineRule = {
  readonly id: string
  readonly pattern: RegExp
  readonly examples: readonly { readonly line: string; readonly authors: readonly string[] }[]
  readonly lookAlikes: readonly string[]
}

/** Tried in this order on each of the first lines; the first that fits and holds a name wins. */
export const BYLINE_RULES: readonly BylineRule[] = [
  {
    id: 'en/byline/by-name',
    pattern: /^(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Pp]ublished) )?(?:[Bb]y|BY):? (?<names>\p{L}.{2,150})$/u,
    examples: [
      { line: 'by Stephen Lendman', authors: ['Stephen Lendman'] },
      { line: 'By JANE DOE and JOHN ROE', authors: ['JANE DOE', 'JOHN ROE'] },
      { line: 'By John Lee.', authors: ['John Lee'] },
      { line: 'By Ana de la Cruz, Moscow', authors: ['Ana de la Cruz'] },
      { line: 'Written by Jean-Luc O’Neil & Li Wei', authors: ['Jean-Luc O’Neil', 'Li Wei'] },
      { line: 'By J. R. Smith | Staff Writer', authors: ['J. R. Smith'] },
    ],
    lookAlikes: [
      'By 2030 trade will double',
      'by sea and by land',
      'By Monday Moscow had agreed',
      'By Reuters',
      'By the end of the year China had signed.',
    ],
  },
  {
    id: 'en/byline/author-label',
    pattern: /^Authors?: (?<names>\p{L}.{2,150})$/u,
    examples: [{ line: 'Author: Jane Doe', authors: ['Jane Doe'] }],
    lookAlikes: ['Author: unknown'],
  },
  {
    id: 'ru/byline/author-label',
    pattern: /^(?:Авторы?|Текст|Автор текста|Корреспондент): ?(?<names>\p{L}.{2,150})$/u,
    examples: [
      { line: 'Автор: Иван Петров', authors: ['Иван Петров'] },
      { line: 'Текст: Анна Кузнецова, Пётр Иванов', authors: ['Анна Кузнецова', 'Пётр Иванов'] },
    ],
    lookAlikes: ['Автор: неизвестен', 'Текст соглашения подписан'],
  },
  {
    id: 'zh/byline/author-label',
    pattern: /^(?:作者|记者|本报记者|撰文|文)[::/\s ](?<names>\p{Script=Han}[\p{Script=Han}·、,\s ]{1,60})$/u,
    examples: [
      { line: '作者:王小明', authors: ['王小明'] },
      { line: '记者 李华、张伟', authors: ['李华', '张伟'] },
    ],
    lookAlikes: ['记者从商务部获悉'],
  },
]

/** Words that stand after "by" without being a person. */
export const NO_AUTHORS: ReadonlySet<string> = new Set([
  'associated press',
  'agence france-presse',
  'staff reporter',
  'staff writer',
  'staff writers',
  'editorial board',
  'news desk',
  'our correspondent',
  'xinhua news agency',
  'press trust of india',
])
/** Days and months: "By Monday Moscow …" is no name. */
export const NO_NAME_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december the its their'.split(
    ' ',
  ),
)
