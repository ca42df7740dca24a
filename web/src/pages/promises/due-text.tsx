import type { Promises } from '../../data/answers.ts'
import { useWords, type Words } from '../../language/language-context.tsx'
import { Name } from '../../pieces/name.tsx'
import { amountShort, termText } from '../../pieces/record/value-of.tsx'

type Due = Promises['promises'][number]['due'][number]

/** What was due in the reader's words; null where it is words of a source. */
function toText({ amount, term, settled, frame, isUnratified }: Due, words: Words): string | null {
  const { t, code, list, currency, colon, aside } = words
  if (amount) return `${amountShort(amount, words)}${amount.of === 'total' ? '' : aside(code('part', amount.of))}`
  if (term)
    return term.kind === 'quantity'
      ? termText(term, words)
      : `${code('term', term.kind)}${colon}${termText(term, words)}`
  if (settled) return t('record.settledIn', { currencies: list(settled.map(currency)) })
  if (frame !== undefined) return t('promises.under', { frame })
  return isUnratified ? t('promises.unratified') : null
}

/** Something that was to be done, or on what condition. */
export function DueText({ due }: { readonly due: Due }) {
  const words = useWords()
  const text = toText(due, words)
  return (
    <>
      {text ?? <Name text={due.what} />}
      {due.by ? words.aside(words.date(due.by)) : ''}
    </>
  )
}
