import type { Pair } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { isLanguage, LANGUAGES, localeOf } from '../../language/languages.ts'
import { Name } from '../../pieces/name.tsx'

/** The two countries as the app's other languages name them. */
export function OtherNames({ pair }: { readonly pair: Pair }) {
  const { language } = useWords()
  return (
    <p className="alt">
      {Object.keys(LANGUAGES)
        .filter(isLanguage)
        .filter(each => each !== language)
        .map(each => {
          const names = new Intl.DisplayNames(localeOf(each), { type: 'region' })
          const list = new Intl.ListFormat(localeOf(each), { type: 'conjunction' })
          return <Name key={each} lang={each} text={list.format(pair.map(code => nameOf(names, code)))} />
        })}
    </p>
  )
}

/** Codes of states that are no more have no name in browsers. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
