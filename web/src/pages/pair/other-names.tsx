import type { Pair } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { isLanguage, LANGUAGES, localeOf } from '../../language/languages.ts'
import { Name } from '../../pieces/name.tsx'

type Props = {
  readonly pair: Pair
  /** As long as other things are waited for, only the room is kept: letters of other scripts take a dozen fonts. */
  readonly isShown: boolean
}

/** The two countries as the app's other languages name them. */
export function OtherNames({ pair, isShown }: Props) {
  const { language } = useWords()
  return (
    <p className={isShown ? 'alt' : 'alt is-awaited'}>
      {Object.keys(LANGUAGES)
        .filter(isLanguage)
        .filter(each => each !== language)
        .map(each => {
          const names = new Intl.DisplayNames(localeOf(each), { type: 'region' })
          const list = new Intl.ListFormat(localeOf(each), { type: 'conjunction' })
          const text = list.format(pair.map(code => nameOf(names, code)))
          return isShown ? <Name key={each} lang={each} text={text} /> : <span key={each}>{text}</span>
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
