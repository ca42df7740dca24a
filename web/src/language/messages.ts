import type english from '../messages/en.json'
import type { Language } from './languages.ts'

export type MessageKey = keyof typeof english
export type Messages = Readonly<Record<MessageKey, string>>

/** Each language is a file of its own, loaded when it is chosen. */
const FILES = {
  en: () => import('../messages/en.json'),
  ru: () => import('../messages/ru.json'),
  zh: () => import('../messages/zh.json'),
} as const satisfies Record<Language, () => Promise<{ readonly default: Messages }>>

export const loadMessages = async (language: Language): Promise<Messages> => (await FILES[language]()).default
