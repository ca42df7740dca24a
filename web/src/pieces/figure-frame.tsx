import { type ReactNode, useId, useRef, useState } from 'react'
import { useWords } from '../language/language-context.tsx'
import { saveFigure } from './save-figure.ts'

export type FigureTable = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly ReactNode[])[]
}

type Props = {
  /** A sentence that the data proves. */
  readonly title: string
  /** What is counted, in which unit, after which rate. */
  readonly unit: string
  readonly source: string
  /** The numbers behind the picture. */
  readonly table: FigureTable
  /** Begins the names of the files that are downloaded. */
  readonly name: string
  /** The picture: one SVG element. */
  readonly children: ReactNode
  readonly level?: 'h2' | 'h3'
}

/** A chart with its title, unit, source and table; it can be had as SVG and PNG. */
export function FigureFrame({ title, unit, source, table, name, children, level: Heading = 'h3' }: Props) {
  const { t } = useWords()
  const figure = useRef<HTMLElement>(null)
  const [isTable, setTable] = useState(false)
  const id = useId()
  const save = (kind: 'svg' | 'png') => {
    const svg = [...(figure.current?.querySelectorAll('svg.chart') ?? [])].find(
      each => each.getBoundingClientRect().width > 0,
    )
    if (svg instanceof SVGSVGElement) void saveFigure(svg, { kind, name, title, notes: [unit, source] })
  }
  return (
    <figure ref={figure}>
      <Heading className="h3">{title}</Heading>
      <p className="unit">{unit}</p>
      {children}
      <div className="source">
        <span>{source}</span>
        <button
          type="button"
          className="text-button"
          aria-expanded={isTable}
          aria-controls={id}
          onClick={() => setTable(!isTable)}
        >
          {t('figure.table')}
        </button>
        <button type="button" className="text-button" onClick={() => save('svg')}>
          SVG
        </button>
        <button type="button" className="text-button" onClick={() => save('png')}>
          PNG
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section id={id} className="behind" hidden={!isTable} tabIndex={0} aria-label={title}>
        {isTable ? <BehindTable table={table} /> : null}
      </section>
    </figure>
  )
}

function BehindTable({ table: { columns, rows } }: { readonly table: FigureTable }) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a figure keep their order
          <tr key={row}>
            {cells.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: so do cells
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
