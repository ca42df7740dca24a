import { useQuery } from '@tanstack/react-query'
import { facetsQuery } from '../data/queries.ts'
import { useWords } from '../language/language-context.tsx'
import type { FilterField } from './filter-bar.tsx'

/** Fields for pair, country, sector and years, with what the register has of each. */
export function useChoices(): Readonly<Record<'between' | 'country' | 'sector' | 'from' | 'to', FilterField>> {
  const { t, country, pairName, code, number } = useWords()
  const { data } = useQuery(facetsQuery({}, ['pair', 'country', 'sector']))
  const fields = data?.facets?.fields
  const counted = (label: string, n: number) => `${label} (${number(n)})`
  return {
    between: {
      name: 'between',
      label: t('home.pair'),
      options: (fields?.pair ?? []).map(({ value, n }) => ({
        value: value.replace('-', ','),
        label: counted(pairName(value), n),
      })),
    },
    country: {
      name: 'country',
      label: t('facet.country'),
      options: (fields?.country ?? []).map(({ value, n }) => ({ value, label: counted(country(value), n) })),
    },
    sector: {
      name: 'sector',
      label: t('field.sectors'),
      options: (fields?.sector ?? []).map(({ value, n }) => ({
        value,
        label: counted(code('sector', value as Parameters<typeof code<'sector'>>[1]), n),
      })),
    },
    from: { name: 'from', label: t('filter.from') },
    to: { name: 'to', label: t('filter.to') },
  }
}
