import { globSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import * as model from '../../../src/model/index.ts'
import weights from '../../../src/resolve/data/comparison-weights.json' with { type: 'json' }
import { SECTOR_GROUPS } from '../codes/sector-groups.ts'
import { STATUS_TONES } from '../codes/status-tones.ts'
import type { CodeKind } from '../language/code-names.ts'
import { seenKeys, toPartKey } from '../pages/review/part-names.ts'
import en from './en.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }
import zh from './zh.json' with { type: 'json' }

const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, ru, zh }
const LANGUAGES = Object.keys(FILES)
const KEYS = Object.keys(en)

/** The codes of every list that has names among the messages. */
const CODES: Readonly<Record<CodeKind, readonly string[]>> = {
  basis: Object.keys(model.PUBLISHED_BASES),
  choice: Object.keys(model.CHOICES),
  event: Object.keys(model.EVENT_KINDS),
  form: Object.keys(model.FORMS),
  group: Object.keys(SECTOR_GROUPS),
  instrument: Object.keys(model.INSTRUMENTS),
  mode: Object.keys(model.STATEMENT_MODES),
  part: Object.keys(model.AMOUNT_PARTS),
  partyType: Object.keys(model.PARTY_TYPES),
  qualifier: Object.keys(model.QUALIFIERS),
  question: Object.keys(model.QUESTION_REASONS),
  rank: Object.keys(model.SOURCE_RANKS),
  relation: Object.keys(model.RELATIONS),
  review: Object.keys(model.REVIEWS),
  role: Object.keys(model.ROLES),
  sector: Object.keys(model.SECTORS),
  sourceState: Object.keys(model.SOURCE_STATES),
  status: Object.keys(STATUS_TONES),
  term: Object.keys(model.TERM_KINDS),
}
const codeKeys = Object.entries(CODES).flatMap(([kind, codes]) => codes.map(code => `${kind}.${code}`))

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
type Plural = { readonly argument: string; readonly forms: readonly string[] }

function walk(elements: readonly Element[], visit: (element: Element) => void): void {
  for (const element of elements) {
    visit(element)
    if ('options' in element)
      for (const { value } of Object.values(element.options)) walk(value as readonly Element[], visit)
    if ('children' in element) walk(element.children as readonly Element[], visit)
  }
}

function takenBy(message: string, language: string): { arguments: string[]; plurals: Plural[] } {
  const names = new Set<string>()
  const plurals: Plural[] = []
  walk(new IntlMessageFormat(message, language).getAst(), element => {
    // Types of the parser: 0 is plain text, 6 a plural, 7 the # in it, 8 a tag.
    if (element.type !== 0 && element.type !== 7) names.add(`${element.type === 8 ? '<>' : ''}${element.value}`)
    if (element.type === 6) plurals.push({ argument: element.value, forms: Object.keys(element.options) })
  })
  return { arguments: [...names].sort(), plurals }
}

test.each(LANGUAGES)('%s has every message', language => {
  const keys = Object.keys(FILES[language]!)
  expect(keys.filter(key => !KEYS.includes(key))).toEqual([])
  expect(KEYS.filter(key => !keys.includes(key))).toEqual([])
  expect(Object.entries(FILES[language]!).filter(([, text]) => text.trim() === '')).toEqual([])
})

test.each(['ru', 'zh'])('messages in %s take the same values and tags as in English', language => {
  const differing = KEYS.filter(
    key =>
      takenBy(en[key as keyof typeof en], 'en').arguments.join() !==
      takenBy(FILES[language]![key]!, language).arguments.join(),
  )
  expect(differing).toEqual([])
})

test.each(LANGUAGES)(
  'every plural in %s has the forms of its language and works with every kind of number',
  language => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const faults: string[] = []
    for (const [key, message] of Object.entries(FILES[language]!)) {
      for (const { argument, forms: given } of takenBy(message, language).plurals) {
        const missing = forms.filter(form => !given.includes(form))
        if (missing.length > 0) faults.push(`${key}: {${argument}} lacks ${missing.join(', ')}`)
      }
      const names = takenBy(message, language).arguments
      for (const n of [0, 1, 2, 3, 5, 11, 12, 21, 22, 25, 101, 1_000_000, 1.5]) {
        const values = Object.fromEntries(
          names.map(name =>
            name.startsWith('<>') ? [name.slice(2), (chunks: unknown[]) => chunks.join('')] : [name, n],
          ),
        )
        const text = String(new IntlMessageFormat(message, language).format(values))
        if (text.includes('undefined') || text.includes('{')) faults.push(`${key}: ${text}`)
      }
    }
    expect(faults).toEqual([])
  },
)

test('every code of the model has a name', () => {
  expect(codeKeys.filter(key => !KEYS.includes(key))).toEqual([])
})

test('whatever a score may be made of has a name, and no other', () => {
  const parts = Object.entries(weights.features).flatMap(([name, levels]) =>
    Object.keys(levels).flatMap(level => level.split(', ').map(part => ({ name, part }))),
  )
  const compared = ['prior', ...Object.keys(weights.features)].map(name => `compared.${toPartKey(name)}`)
  expect(compared.filter(key => !KEYS.includes(key))).toEqual([])
  const seen = parts.map(({ name, part }) => seenKeys(name, part).find(key => KEYS.includes(key)) ?? `${name}: ${part}`)
  expect(seen.filter(key => !KEYS.includes(key))).toEqual([])
  const named = KEYS.filter(key => /^(?:compared|seen)\./.test(key))
  expect(named.filter(key => !compared.includes(key) && !seen.includes(key))).toEqual([])
})

test('every message is used', () => {
  const sources = globSync('**/*.{ts,tsx}', { cwd: new URL('..', import.meta.url), exclude: ['**/*.test.ts'] }).map(
    file => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'),
  )
  const text = sources.join('\n')
  /** `tag.${kind}` uses every message that begins with `tag.`. */
  const beginnings = [...text.matchAll(/`([a-z][A-Za-z]*(?:\.[A-Za-z-]+)*\.)\$\{/g)].map(match => match[1]!)
  const unused = KEYS.filter(
    key =>
      !codeKeys.includes(key) && !text.includes(`'${key}'`) && !beginnings.some(beginning => key.startsWith(beginning)),
  )
  expect(unused).toEqual([])
})
