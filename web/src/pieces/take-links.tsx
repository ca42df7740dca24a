import { type ReactNode, useId, useState } from 'react'
import { API, type Query, toAddress } from '../data/client.ts'
import { useWords } from '../language/language-context.tsx'
import { CopyButton } from './copy-button.tsx'
import { download } from './download.ts'

type Props = {
  /** What the page shows, as REST names it; `csv` says where a list of it can be had as CSV, or makes it. */
  readonly path: string
  readonly query?: Query
  readonly csv?:
    | { readonly path: string; readonly query?: Query }
    | { readonly name: string; readonly make: () => string }
    | undefined
  /** How the page is cited, without its address and the day. */
  readonly cite: string
  readonly children?: ReactNode
}

/** What can be taken from a page: its data as JSON and CSV, its address, and how it is cited. */
export function TakeLinks({ path, query = {}, csv, cite, children }: Props) {
  const { t, date } = useWords()
  const [isCiting, setCiting] = useState(false)
  const id = useId()
  const today = date(new Date().toISOString().slice(0, 10))
  const citation = t('take.citation', { cite, address: window.location.href, date: today })
  return (
    <>
      <div className="take">
        {children}
        <a href={toAddress(path, query)} type="application/json">
          JSON
        </a>
        {csv && 'make' in csv ? (
          <button
            type="button"
            className="text-button"
            onClick={() => download(csv.make(), `${csv.name}.csv`, 'text/csv')}
          >
            CSV
          </button>
        ) : csv ? (
          <a href={toAddress(csv.path, { ...csv.query, format: 'csv' })} type="text/csv" download>
            CSV
          </a>
        ) : null}
        <button
          type="button"
          className="text-button"
          aria-expanded={isCiting}
          aria-controls={id}
          onClick={() => setCiting(!isCiting)}
        >
          {t('take.cite')}
        </button>
      </div>
      <div id={id} className="citation" hidden={!isCiting}>
        <p>{citation}</p>
        <CopyButton text={citation} /> <span className="micro muted">{t('take.data', { address: API + path })}</span>
      </div>
    </>
  )
}
