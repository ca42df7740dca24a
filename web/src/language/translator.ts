import { IntlMessageFormat } from 'intl-messageformat'
import type { ReactNode } from 'react'
import type { MessageKey, Messages } from './messages.ts'

export type Values = Readonly<Record<string, string | number | boolean | Date | null | undefined>>
type Tag = (chunks: ReactNode[]) => ReactNode
export type RichValues = Readonly<Record<string, ReactNode | Tag>>

export type Translator = {
  /** A message with its values filled in. */
  readonly t: (key: MessageKey, values?: Values) => string
  /** The same where values or `<tags>` of the message become elements. */
  readonly rich: (key: MessageKey, values: RichValues) => ReactNode
}

/** A Russian date ends with a stop of its own, which is that of the sentence too. */
const oneStop = (text: string): string => text.replaceAll(/(?<!\.)\.\.(?!\.)/g, '.')

/** Fills in the messages of a language. A message is parsed once, when it is first shown. */
export function createTranslator(locale: string, messages: Messages): Translator {
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  const formatOf = (key: MessageKey) => {
    const known = parsed.get(key)
    if (known) return known
    const format = new IntlMessageFormat(messages[key], locale)
    parsed.set(key, format)
    return format
  }
  return {
    t: (key, values) => oneStop(String(formatOf(key).format(values as Record<string, string>))),
    rich: (key, values) => {
      const filled = formatOf(key).format<ReactNode>(values as Record<string, ReactNode>)
      return filled as ReactNode
    },
  }
}
