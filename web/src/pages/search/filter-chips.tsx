import type { ReactNode } from 'react'
import { useWords, type Words } from '../../language/language-context.tsx'
import { FACETS } from './facets.ts'
import { type Filters, without } from './filters.ts'

type Props = { readonly filters: Filters; readonly onChange: (filters: Filters) => void }
type Chip = { readonly key: string; readonly label: ReactNode; readonly rest: Filters }

function toChips(filters: Filters, words: Words): readonly Chip[] {
  const { t, country, list, date, quoted } = words
  const chips: Chip[] = []
  for (const [name, value] of Object.entries(filters) as [keyof Filters, string | readonly string[]][]) {
    if (typeof value !== 'string') {
      const facet = FACETS.find(({ filter }) => filter === name)
      for (const each of value)
        chips.push({
          key: `${name} ${each}`,
          label: facet ? facet.label(each, words) : each,
          rest: without(filters, name, each),
        })
      continue
    }
    if (name === 'to' && filters.from === value) continue
    const rest =
      name === 'from' && filters.to === value ? without(without(filters, 'from'), 'to') : without(filters, name)
    chips.push({ key: name, label: labelOf(name, value), rest })
  }
  return chips

  function labelOf(name: keyof Filters, value: string): string {
    if (name === 'text') return quoted(value)
    if (name === 'pair' || name === 'between') return list(value.toUpperCase().split(/[,-]/).map(country))
    if (name === 'from') return filters.to === value ? date(value) : t('date.since', { date: date(value) })
    if (name === 'to') return t('date.until', { date: date(value) })
    return `${t(`filter.${name as 'minAmount'}`)} ${value}`
  }
}

/** What the result is narrowed by, each with a button that takes it away. */
export function FilterChips({ filters, onChange }: Props) {
  const words = useWords()
  const { t } = words
  const chips = toChips(filters, words)
  return (
    <div className="chips">
      {chips.map(({ key, label, rest }) => (
        <button type="button" key={key} className="btn" onClick={() => onChange(rest)}>
          {label} <span aria-hidden="true">×</span>
          <span className="vh">{t('filter.remove')}</span>
        </button>
      ))}
      {chips.length > 0 ? (
        <button type="button" className="btn plain" onClick={() => onChange({})}>
          {t('filter.clear')}
        </button>
      ) : (
        <span className="small muted">{t('filter.none')}</span>
      )}
    </div>
  )
}
