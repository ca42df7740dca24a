import { hash } from 'node:crypto'

/** A value as JSON, ready to be sent on, and what tells it from others. */
export type Text = { readonly text: string; readonly mark: string }

const MARK_LENGTH = 16

/** Made where it is read: a text crosses threads at a fraction of what the value costs, and the thread that answers has nothing to do with it. */
export function toText(value: unknown): Text {
  const text = JSON.stringify(value)
  return { text, mark: markOf(text) }
}

/** What tells a text from others. */
export const markOf = (text: string): string => hash('sha256', text).slice(0, MARK_LENGTH)
