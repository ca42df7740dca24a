import { Fragment, type ReactNode } from 'react'
import type { Ties } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { LeavesOut } from '../leaves-out.tsx'

type Money = Ties['total']['money']
type Props = {
  readonly money: Money
  /** What is left out beside money. */
  readonly children?: readonly ReactNode[]
}

/** What a sum of money leaves out, and why. */
export function MoneyLeftOut({ money, children = [] }: Props) {
  const { t, comma, semicolon, stop, money: say } = useWords()
  const reasons = money.leftOut.filter(({ n }) => n > 0).map(({ reason, n }) => t(`leftOut.${reason}`, { count: n }))
  const unconverted = [...Map.groupBy(money.unconverted, ({ reason }) => reason)].map(([reason, sums]) =>
    t(`unconverted.${reason}`, {
      sum: sums.map(({ value, currency }) => say({ value, currency }, true)).join(comma),
    }),
  )
  const all = [...reasons, ...unconverted, ...children].map((each, place) => (place === 0 ? toSentence(each) : each))
  if (all.length === 0) return null
  return (
    <LeavesOut>
      {all.map((each, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: reasons keep their order
        <Fragment key={place}>
          {place > 0 ? semicolon : ''}
          {each}
        </Fragment>
      ))}
      {stop}
    </LeavesOut>
  )
}

const toSentence = (node: ReactNode): ReactNode =>
  typeof node === 'string' ? `${node.charAt(0).toLocaleUpperCase()}${node.slice(1)}` : node
