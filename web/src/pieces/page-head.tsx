import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  /** The language of the title, where it is a name or words of a source. */
  readonly lang?: string | undefined
  /** What the page stands under, such as a link to its list. */
  readonly crumb?: ReactNode
  /** Other names, and what else stands below the title. */
  readonly below?: ReactNode
  /** What can be taken from the page: `TakeLinks`. */
  readonly take?: ReactNode
}

/** The title of a page, in its tab as well, with what can be taken from it. */
export function PageHead({ title, lang, crumb, below, take }: Props) {
  return (
    <>
      <title>{`${title} · Foedera`}</title>
      {crumb ? <p className="crumb">{crumb}</p> : null}
      <div className={crumb ? 'head' : 'head bare'}>
        <div>
          <h1 className="heading" lang={lang}>
            {title}
          </h1>
          {below}
        </div>
        {take}
      </div>
    </>
  )
}
