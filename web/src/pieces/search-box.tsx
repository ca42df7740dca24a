import { useId, useState } from 'react'
import { useWords } from '../language/language-context.tsx'

type Props = {
  readonly value?: string
  readonly isWide?: boolean
  readonly onSearch: (text: string) => void
  /** Told at every key, where results follow the typing. */
  readonly onType?: (text: string) => void
}

/** The box in which one looks for agreements, parties and words. */
export function SearchBox({ value = '', isWide = false, onSearch, onType }: Props) {
  const { t } = useWords()
  const [text, setText] = useState(value)
  const [given, setGiven] = useState(value)
  /** What was typed and does not stand in the address as yet. */
  const [typed, setTyped] = useState<readonly string[]>([])
  if (value !== given) {
    const place = typed.lastIndexOf(value)
    setGiven(value)
    setTyped(typed.slice(place + 1))
    // Another address was opened, and the box shows what is looked for there; one that follows the typing takes no key away.
    if (place === -1) {
      setText(value)
      setTyped([])
    }
  }
  const id = useId()
  return (
    <search>
      <form
        className={isWide ? 'search is-wide' : 'search'}
        onSubmit={event => {
          event.preventDefault()
          onSearch(text.trim())
        }}
      >
        <label className="vh" htmlFor={id}>
          {t('search.label')}
        </label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          placeholder={t('search.placeholder')}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            if (onType) setTyped([...typed, target.value.trim()])
            onType?.(target.value)
          }}
        />
        <button type="submit">{t('search.button')}</button>
      </form>
    </search>
  )
}
