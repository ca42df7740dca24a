import { useWords } from '../language/language-context.tsx'
import { isLanguage, LANGUAGES } from '../language/languages.ts'
import { needHan } from '../styles/need-han.ts'

/** Chooses the language of the interface. */
export function LanguageSelect() {
  const { t, language, choose } = useWords()
  return (
    <select
      className="plain"
      aria-label={t('language.choose')}
      value={language}
      onChange={({ target }) => {
        if (!isLanguage(target.value)) return
        if (target.value === 'zh') needHan()
        choose(target.value)
      }}
    >
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  )
}
