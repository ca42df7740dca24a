import { useId } from 'react'
import { COUNTRY_CODES } from '../../../codes/places-of-countries.ts'
import type { CodeKind, Codes } from '../../../language/code-names.ts'
import { useWords } from '../../../language/language-context.tsx'
import type { FieldId } from '../../../pieces/record/fields.tsx'
import { INPUTS, type Input, type Written } from './field-inputs.ts'

type Props = {
  readonly field: FieldId
  readonly written: Written
  readonly onWrite: (written: Written) => void
}

/** The inputs of one value of a field. */
export function ValueInputs({ field, written, onWrite }: Props) {
  return (
    <div className="value-inputs">
      {INPUTS[field].map(input => (
        <OneInput
          key={input.name}
          input={input}
          value={written[input.name] ?? ''}
          onChange={value => onWrite({ ...written, [input.name]: value })}
        />
      ))}
    </div>
  )
}

type OneProps = { readonly input: Input; readonly value: string; readonly onChange: (value: string) => void }

function OneInput({ input: { label, kind, codes, isOptional, hint }, value, onChange }: OneProps) {
  const words = useWords()
  const { t, code, country } = words
  const id = useId()
  const options =
    kind === 'country'
      ? COUNTRY_CODES.map(each => ({ value: each, label: country(each) })).toSorted((a, b) =>
          a.label.localeCompare(b.label, words.locale),
        )
      : codes?.map(each => ({ value: each, label: code(kind as CodeKind, each as Codes[CodeKind]) }))
  return (
    <div>
      <label htmlFor={id}>
        {t(label)}
        {isOptional ? ` ${t('decide.optional')}` : ''}
      </label>
      {options ? (
        <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{isOptional ? t('record.notStated') : t('decide.choose')}</option>
          {options.map(each => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className="input"
          autoComplete="off"
          value={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {hint ? (
        <span id={`${id}-hint`} className="micro muted">
          {t(hint)}
        </span>
      ) : null}
    </div>
  )
}
