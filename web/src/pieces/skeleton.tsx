import { useWords } from '../language/language-context.tsx'

const WIDTHS = ['60%', '100%', '85%', '92%', '40%', '100%', '70%', '88%'] as const

type Props = {
  readonly lines?: number
  /** The least height, where it is known how much will stand here. */
  readonly height?: number
}

/** Grey lines where something will stand, so that nothing moves when it comes. */
export function Skeleton({ lines = 4, height }: Props) {
  const { t } = useWords()
  return (
    <div style={{ minHeight: height }} aria-busy="true">
      <span className="vh" role="status">
        {t('state.loading')}
      </span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are nothing but their place
        <div key={line} className="bone" style={{ width: WIDTHS[line % WIDTHS.length] }} aria-hidden="true" />
      ))}
    </div>
  )
}

/** Stands in for a page whose file is being fetched. */
export function PageSkeleton() {
  return <div className="vh" aria-busy="true" />
}
