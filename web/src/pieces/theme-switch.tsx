import { useSyncExternalStore } from 'react'
import { useWords } from '../language/language-context.tsx'
import { chooseTheme, currentTheme, onThemeChange } from './theme.ts'

/** Switches between the light and the dark colours. */
export function ThemeSwitch() {
  const { t } = useWords()
  const theme = useSyncExternalStore(onThemeChange, currentTheme)
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <button type="button" className="btn plain" onClick={() => chooseTheme(other)}>
      {t(`theme.${other}`)}
      <span className="vh"> {t('theme.colours')}</span>
    </button>
  )
}
