import type { Ties } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'

/** Why the verdict is what it is: what is missing, or what the tests say. */
export function TiesDoubts({ ties: { verdict, total, comparisons } }: { readonly ties: Ties }) {
  const { t, number } = useWords()
  const p = (value: number) => number(value, { maximumSignificantDigits: 2 })
  if (verdict.word === 'too-little-evidence')
    return t('verdict.has', {
      years: verdict.index.n,
      agreements: total.agreements.value,
      pairs: comparisons.others.pairs + 1,
    })
  return t('verdict.tests', { plain: p(verdict.plain.p), perDocument: p(verdict.perDocument.p) })
}
