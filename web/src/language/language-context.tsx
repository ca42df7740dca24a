import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { type CodeKind, type Codes, codeKey } from './code-names.ts'
import { formatMoney } from './format-amount.ts'
import { formatDate } from './format-date.ts'
import { formatDuration } from './format-duration.ts'
import { formatPercent } from './format-percent.ts'
import { type Language, localeOf, storeLanguage } from './languages.ts'
import { loadMessages, type MessageKey, type Messages } from './messages.ts'
import { createTranslator, type Translator } from './translator.ts'

/** How the reader writes: messages, numbers, dates, money and names, in the language that was chosen. */
export type Words = Translator & {
  readonly language: Language
  readonly locale: string
  readonly choose: (language: Language) => void
  /** Whether there is a message of this name: a register may be newer than this app. */
  readonly has: (key: string) => key is MessageKey
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string
  /** A share of one; what is only nearly nothing or nearly all is not rounded to it. */
  readonly percent: (share: number) => string
  /** A date in EDTF, as precise as it is. */
  readonly date: (edtf: string) => string
  /** The same with its month in short, for tables. */
  readonly shortDate: (edtf: string) => string
  readonly money: (amount: { value: string; upper?: string | undefined; currency: string }, isShort?: boolean) => string
  readonly duration: (iso: string) => string
  readonly code: <Kind extends CodeKind>(kind: Kind, code: Codes[Kind]) => string
  readonly country: (code: string) => string
  /** Two countries by their codes, `CN-RU`. */
  readonly pairName: (pair: string) => string
  readonly currency: (code: string) => string
  readonly languageName: (code: string) => string
  /** Between values that stand side by side, as the language writes it: ", " and "; ". */
  readonly comma: string
  readonly semicolon: string
  readonly colon: string
  /** Words of the reader: "“a”". */
  readonly quoted: (text: string) => string
  /** What is said beside: " (a)". */
  readonly aside: (text: string) => string
  /** Ends a sentence, and stands between two. */
  readonly stop: string
  readonly gap: string
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string
}

const Context = createContext<Words | null>(null)

/** How the reader writes. */
export function useWords(): Words {
  const words = use(Context)
  if (!words) throw new Error('useWords stands outside of LanguageProvider')
  return words
}

type Loaded = { readonly language: Language; readonly messages: Messages }

/** Gives pages the words of the chosen language; the messages of the first one are loaded before anything is drawn. */
export function LanguageProvider({ first, children }: { readonly first: Loaded; readonly children: ReactNode }) {
  const [{ language, messages }, setLoaded] = useState(first)
  const choose = useCallback((next: Language) => {
    storeLanguage(next)
    void loadMessages(next).then(loaded => setLoaded({ language: next, messages: loaded }))
  }, [])
  const words = useMemo(() => createWords(language, messages, choose), [language, messages, choose])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language
  }, [language])
  return <Context value={words}>{children}</Context>
}

function createWords(language: Language, messages: Messages, choose: (language: Language) => void): Words {
  const locale = localeOf(language)
  const translator = createTranslator(locale, messages)
  const { t } = translator
  const named = (type: Intl.DisplayNamesType) => {
    const names = new Intl.DisplayNames(locale, { type, fallback: 'none' })
    return (code: string) => {
      try {
        return names.of(code)
      } catch {
        return undefined
      }
    }
  }
  const [regions, currencies, languages] = [named('region'), named('currency'), named('language')]
  const dateWords = {
    about: (date: string) => t('date.about', { date }),
    since: (date: string) => t('date.since', { date }),
    until: (date: string) => t('date.until', { date }),
    decade: (year: string) => t('date.decade', { year }),
  }
  const plain = new Intl.NumberFormat(locale)
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const country = (code: string) => {
    const key = `country.${code}` as MessageKey
    return key in messages ? t(key) : (regions(code) ?? code)
  }
  return {
    ...translator,
    language,
    locale,
    choose,
    has: (key): key is MessageKey => key in messages,
    number: (value, options) => (options ? new Intl.NumberFormat(locale, options) : plain).format(value),
    percent: share => formatPercent(share, locale),
    date: edtf => formatDate(edtf, locale, dateWords),
    shortDate: edtf => formatDate(edtf, locale, dateWords, true),
    money: (amount, isShort) => formatMoney(amount, locale, isShort),
    duration: iso => formatDuration(iso, locale),
    code: (kind, code) => {
      const key = codeKey(kind, code)
      // A register that a newer program writes may have codes that this one does not know.
      return key in messages ? t(key) : code
    },
    country,
    pairName: pair => {
      const [a = '', b = ''] = pair.split('-')
      return t('home.tryPair', { a: country(a), b: country(b) })
    },
    currency: code => currencies(code) ?? code,
    languageName: code => languages(code) ?? code,
    comma: language === 'zh' ? '，' : ', ',
    semicolon: language === 'zh' ? '；' : '; ',
    colon: language === 'zh' ? '：' : ': ',
    quoted: text => (language === 'ru' ? `«${text}»` : `“${text}”`),
    aside: text => (language === 'zh' ? `（${text}）` : ` (${text})`),
    stop: language === 'zh' ? '。' : '.',
    gap: language === 'zh' ? '' : ' ',
    list: items => lists.format(items),
  }
}
