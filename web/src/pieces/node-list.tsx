import { Fragment, type ReactNode } from 'react'
import { useWords } from '../language/language-context.tsx'

/** "a, b and c" of links and other pieces, as the reader's language joins them. */
export function NodeList({ items }: { readonly items: readonly ReactNode[] }) {
  const { locale } = useWords()
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(items.map((_, place) => `${place}`))
  return parts.map(({ type, value }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence keep their order
    <Fragment key={place}>{type === 'element' ? items[Number(value)] : value}</Fragment>
  ))
}
