/** Light or dark: the system's unless the reader chose. */
export type Theme = 'light' | 'dark'

const STORED = 'foedera.theme'
const system = window.matchMedia('(prefers-color-scheme: dark)')

const stored = (): Theme | null => {
  const value = localStorage.getItem(STORED)
  return value === 'light' || value === 'dark' ? value : null
}

export const currentTheme = (): Theme => stored() ?? (system.matches ? 'dark' : 'light')

export function applyStoredTheme(): void {
  const theme = stored()
  if (theme) document.documentElement.dataset.theme = theme
}

const listeners = new Set<() => void>()

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(STORED, theme)
  applyStoredTheme()
  for (const listener of listeners) listener()
}

export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener)
  system.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', listener)
  }
}
