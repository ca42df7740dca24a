import { type FormEvent, useId, useState } from 'react'
import type { Draft, Entry, ShownEntry } from '../../../data/types.ts'
import { useWords } from '../../../language/language-context.tsx'
import { type Field, heldOf } from '../../../pieces/record/fields.tsx'
import { isWhole, LISTS, toValue, toWritten, type Written } from './field-inputs.ts'
import { ValueInputs } from './value-inputs.tsx'

type Props = {
  readonly entry: Entry
  readonly documents: ShownEntry['documents']
  readonly field: Field
  readonly isBusy: boolean
  readonly onDecide: (draft: Draft) => void
  readonly onCancel: () => void
}
/** A value that is being written, and the one that it was. */
type Line = { readonly key: number; readonly written: Written; readonly before: unknown }

/** Writes what a field should say, why, and the words that prove it. */
export function CorrectForm({ entry, documents, field: { id: field, name }, isBusy, onDecide, onCancel }: Props) {
  const { t } = useWords()
  const ids = { why: useId(), words: useId(), source: useId() }
  const [lines, setLines] = useState<readonly Line[]>(() => {
    const held = heldOf(entry, field).map(({ value }) => value)
    return (held.length === 0 ? [undefined] : held).map((before, key) => ({
      ...{ key, before },
      written: toWritten(field, before),
    }))
  })
  const [why, setWhy] = useState('')
  const [words, setWords] = useState('')
  const [source, setSource] = useState(documents[0]?.id ?? '')
  const isList = LISTS.has(field)
  const change = (key: number, written: Written) =>
    setLines(lines.map(line => (line.key === key ? { ...line, written } : line)))
  const add = () =>
    setLines([
      ...lines,
      {
        key: Math.max(-1, ...lines.map(({ key }) => key)) + 1,
        before: undefined,
        written: toWritten(field, undefined),
      },
    ])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const values = lines.map(({ written, before }) => toValue(field, written, before))
    onDecide({
      ...{ kind: 'correct', target: entry.id, field, value: isList ? values : values[0] },
      ...(why.trim() === '' ? {} : { why: why.trim() }),
      ...(words.trim() === '' ? {} : { quotes: [{ documentId: source, words: words.trim() }] }),
    })
  }
  return (
    <form className="correct" onSubmit={submit} aria-label={t('decide.correctField', { field: t(name) })}>
      {lines.map(({ key, written }, place) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as one
        <div key={key} role="group" aria-label={`${t(name)} ${place + 1}`}>
          <ValueInputs field={field} written={written} onWrite={next => change(key, next)} />
          {isList ? (
            <button
              type="button"
              className="text-button"
              onClick={() => setLines(lines.filter(line => line.key !== key))}
            >
              {t('decide.removeValue')}
            </button>
          ) : null}
        </div>
      ))}
      {isList ? (
        <button type="button" className="text-button" onClick={add}>
          {t('decide.addValue')}
        </button>
      ) : null}
      <div>
        <label htmlFor={ids.words}>{t('decide.words')}</label>
        <input
          id={ids.words}
          className="input is-long"
          autoComplete="off"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      {documents.length > 1 ? (
        <div>
          <label htmlFor={ids.source}>{t('decide.source')}</label>
          <select id={ids.source} value={source} onChange={({ target }) => setSource(target.value)}>
            {documents.map(({ id, publisher, title }, place) => (
              <option key={id} value={id}>
                {place + 1} {publisher ?? title ?? id}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <div>
        <label htmlFor={ids.why}>{t('decide.why')}</label>
        <input
          id={ids.why}
          className="input is-long"
          autoComplete="off"
          maxLength={1_000}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
      </div>
      <p className="decide-buttons">
        <button
          type="submit"
          className="btn primary"
          disabled={isBusy || !lines.every(({ written }) => isWhole(field, written))}
        >
          {t('decide.save')}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {t('decide.cancel')}
        </button>
      </p>
    </form>
  )
}
