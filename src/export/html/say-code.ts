import { country } from '../../knowledge/index.ts'
import type { Side } from '../../model/index.ts'
import { sayList } from './say-list.ts'

const WORDS: Readonly<Record<string, string>> = {
  'science-technology': 'science and technology',
  'exchange-of-notes': 'exchange of notes',
  'letter-of-intent': 'letter of intent',
}

/** A code of a code list in words: `in force`. */
export const sayCode = (code: string): string => WORDS[code] ?? code.replaceAll('-', ' ')

/** The same with a capital, for where it begins a value. */
export const sayCodeFirst = (code: string): string => upperFirst(sayCode(code))

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The usual name of a country; the code itself where it is no country's. */
export const sayCountry = (code: string): string => country(code)?.name ?? code

/** The name of a side, with its countries where the name is not theirs. */
export function saySide({ name, countries }: Side): string {
  const names = countries.map(sayCountry)
  return names.length === 0 || (names.length === 1 && names[0] === name) ? name : `${name} (${sayList(names)})`
}

/** The English name of a language: `English` for `en`; the code where it has none. */
export function sayLanguage(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
