import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { preferredLanguage } from './language/languages.ts'
import { loadMessages } from './language/messages.ts'
import { applyStoredTheme } from './pieces/theme.ts'
import { needHan } from './styles/need-han.ts'

/** Text that changes its font moves what stands below it; a font that is not here by then is not waited for. */
const LONGEST_WAIT_FOR_FONTS = 600
const FONTS = ['600 1em "Source Serif 4 Variable"', '1em "Source Sans 3 Variable"']

applyStoredTheme()
const language = preferredLanguage()
const sample = { en: 'a', ru: 'я', zh: 'a' }[language]
if (language === 'zh') needHan()
const fonts = Promise.all(FONTS.map(font => document.fonts.load(font, sample)))
const [messages] = await Promise.all([
  loadMessages(language),
  Promise.race([fonts, new Promise(resolve => setTimeout(resolve, LONGEST_WAIT_FOR_FONTS))]),
])
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App first={{ language, messages }} />
  </StrictMode>,
)
