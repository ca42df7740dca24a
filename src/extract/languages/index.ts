import type { LanguageKit } from '../engine/kit.ts'
import { en } from './en/index.ts'

/** Languages that the engine reads. */
export const LANGUAGES = { en } as const satisfies Record<string, LanguageKit>
export type Language = keyof typeof LANGUAGES
export const isLanguage = (code: string): code is Language => Object.hasOwn(LANGUAGES, code)
