import type { Ties } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { LeavesOut } from '../leaves-out.tsx'

type Money = Ties['total']['money']

/** What a sum of money leaves out, and why. */
export function MoneyLeftOut({ money }: { readonly money: Money }) {
  const { t, list, money: say } = useWords()
  const reasons = money.leftOut.filter(({ n }) => n > 0).map(({ reason, n }) => t(`leftOut.${reason}`, { count: n }))
  const unconverted = money.unconverted.map(({ value, currency, reason }) =>
    t(`unconverted.${reason}`, { sum: say({ value, currency }, true) }),
  )
  const all = [...reasons, ...unconverted]
  if (all.length === 0) return null
  return <LeavesOut>{t('leftOut.all', { list: list(all) })}</LeavesOut>
}
