import { type ReactNode, useId } from 'react'
import { useWords } from '../language/language-context.tsx'
import { useParameters } from './use-parameters.ts'
import './filter-bar.css'

export type FilterField = {
  /** The name of the parameter in the address, which is that of REST. */
  readonly name: string
  readonly label: string
  /** What may be chosen; a year is typed where there are none. */
  readonly options?: readonly { readonly value: string; readonly label: string }[]
}

/** The filters of an address: what is chosen changes the address, and the address is what the page shows. */
export function useFilters(names: readonly string[]): Readonly<Record<string, string>> {
  const [parameters] = useParameters()
  return Object.fromEntries(names.flatMap(name => (parameters.get(name) ? [[name, parameters.get(name)!]] : [])))
}

/** A few filters in a line, each with its name. */
export function FilterBar({
  fields,
  drops = [],
  children,
}: {
  readonly fields: readonly FilterField[]
  /** Parameters of the address that mean nothing any more when a filter changes. */
  readonly drops?: readonly string[]
  readonly children?: ReactNode
}) {
  const { t } = useWords()
  const id = useId()
  const [parameters, set] = useParameters()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as one
    <div className="filter-bar" role="group" aria-label={t('filter.all')}>
      {fields.map(field => (
        <div key={field.name}>
          <label htmlFor={`${id}-${field.name}`}>{field.label}</label>
          <Choice
            id={`${id}-${field.name}`}
            field={field}
            value={parameters.get(field.name) ?? ''}
            onChange={value => set(field.name, value, { drops })}
          />
        </div>
      ))}
      {children}
    </div>
  )
}

type ChoiceProps = {
  readonly id: string
  readonly field: FilterField
  readonly value: string
  readonly onChange: (value: string) => void
}

function Choice({ id, field: { options }, value, onChange }: ChoiceProps) {
  const { t } = useWords()
  if (!options)
    return (
      <input
        id={id}
        className="input year"
        inputMode="numeric"
        maxLength={4}
        defaultValue={value}
        onChange={({ target }) => {
          if (target.value === '' || /^\d{4}$/.test(target.value)) onChange(target.value)
        }}
      />
    )
  return (
    <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t('filter.any')}</option>
      {options.map(each => (
        <option key={each.value} value={each.value}>
          {each.label}
        </option>
      ))}
    </select>
  )
}
