import { useQueries } from '@tanstack/react-query'
import { memo, useCallback, useEffect, useRef, useState } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { type DrawnStatus, STATUS_TONES } from '../../codes/status-tones.ts'
import { type Counted, facetsQuery } from '../../data/queries.ts'
import type { Entry, FacetCount } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { SectorSwatch } from '../../pieces/sector-swatch.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { StatusGlyph } from '../../pieces/status-glyph.tsx'
import { FACETS, type Facet, TRAITS } from './facets.ts'
import { type Filters, without } from './filters.ts'

type Props = {
  readonly filters: Filters
  /** What is found, counted by all kinds of facets; undefined as long as it is not known. */
  readonly counted: Counted<Entry> | undefined
  readonly onChange: (filters: Filters) => void
}

/** Always the same, so that nothing is drawn anew for it. */
const NONE: readonly never[] = []
const chosenOf = ({ filter }: Facet, filters: Filters): readonly string[] => {
  if (filter !== 'year') return filters[filter] ?? NONE
  return filters.from !== undefined && filters.from === filters.to ? [filters.from] : NONE
}

const clear = ({ filter }: Facet, filters: Filters): Filters =>
  filter === 'year' ? without(without(filters, 'from'), 'to') : without(filters, filter)

function choose(facet: Facet, filters: Filters, values: readonly string[]): Filters {
  const rest = clear(facet, filters)
  if (values.length === 0) return rest
  // Of years one: dates are a range.
  if (facet.filter === 'year') return { ...rest, from: values.at(-1)!, to: values.at(-1)! }
  return { ...rest, [facet.filter]: values }
}

/** How a result is distributed, and by what it can be narrowed. A field that is narrowed shows what its other values would add. */
export function FacetPanel({ filters, counted: all, onChange }: Props) {
  const { t } = useWords()
  const narrowed = FACETS.filter(facet => chosenOf(facet, filters).length > 0)
  const wider = useQueries({ queries: narrowed.map(facet => facetsQuery(clear(facet, filters), [facet.kind])) })
  // The boxes of a group are many, and drawn anew only when something of it changes.
  const latest = useRef({ filters, onChange })
  useEffect(() => {
    latest.current = { filters, onChange }
  })
  const onChoose = useCallback((facet: Facet, values: readonly string[]) => {
    const { filters: before, onChange: change } = latest.current
    change(choose(facet, before, values))
  }, [])
  if (!all) return <Skeleton lines={24} height={900} />
  const { counted = 0, isComplete = true } = all.facets ?? {}
  return (
    <div className="facets">
      {isComplete ? null : <p className="micro muted">{t('facet.newest', { counted })}</p>}
      {FACETS.map(facet => {
        const { kind } = facet
        const place = narrowed.indexOf(facet)
        const counts = (place === -1 ? all : wider[place]?.data)?.facets?.fields[kind] ?? NONE
        const chosen = chosenOf(facet, filters)
        return (
          <FacetGroup
            key={kind}
            facet={facet}
            counts={withChosen(counts, chosen)}
            chosen={chosen}
            onChoose={onChoose}
          />
        )
      })}
    </div>
  )
}

/** What is chosen is shown, even if nothing has it. */
const withChosen = (counts: readonly FacetCount[], chosen: readonly string[]): readonly FacetCount[] => {
  const missing = chosen.filter(value => !counts.some(each => each.value === value))
  return missing.length === 0 ? counts : [...counts, ...missing.map(value => ({ value, n: 0 }))]
}

type GroupProps = {
  readonly facet: Facet
  readonly counts: readonly FacetCount[]
  readonly chosen: readonly string[]
  readonly onChoose: (facet: Facet, values: readonly string[]) => void
}

const FacetGroup = memo(function FacetGroup({ facet, counts, chosen, onChoose }: GroupProps) {
  const { kind, name, few, label } = facet
  const words = useWords()
  const { t, number } = words
  const [isAll, setAll] = useState(false)
  const known = kind === 'has' ? counts.filter(({ value }) => TRAITS.has(value)) : counts
  const sorted = kind === 'year' ? known.toSorted((a, b) => b.value.localeCompare(a.value)) : known
  const shown = isAll ? sorted : sorted.filter(({ value }, place) => place < few || chosen.includes(value))
  if (sorted.length === 0) return null
  return (
    <div className="facet-group">
      <CheckboxGroup
        aria-label={t(name)}
        value={[...chosen]}
        onChange={values =>
          onChoose(facet, kind === 'year' ? values.filter(value => !chosen.includes(value)).slice(-1) : values)
        }
      >
        <div className="facet-name" aria-hidden="true">
          {t(name)}
        </div>
        {shown.map(({ value, n }) => (
          <Checkbox key={value} value={value} className="facet">
            <span className="box" aria-hidden="true">
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="M2 6.2l2.8 2.9L10 3.2" fill="none" stroke="currentColor" strokeWidth="2" />
              </svg>
            </span>
            <span>
              {kind === 'sector' ? (
                <>
                  <SectorSwatch sector={value} />{' '}
                </>
              ) : null}
              {kind === 'status' && value in STATUS_TONES ? (
                <>
                  <StatusGlyph status={value as DrawnStatus} />{' '}
                </>
              ) : null}
              {label(value, words)}
            </span>
            <span className="count">{number(n)}</span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {sorted.length > shown.length || isAll ? (
        <button type="button" className="text-button small" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('facet.fewer') : t('facet.more', { count: sorted.length - shown.length })}
        </button>
      ) : null}
    </div>
  )
})
