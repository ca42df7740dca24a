import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { DropZone } from 'react-aria-components/DropZone'
import { useAdd } from '../../data/add.ts'
import { sessionQuery } from '../../data/session.ts'
import { useWords } from '../../language/language-context.tsx'
import { EmptyState } from '../../pieces/empty-state.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { AddProgress } from './add-progress.tsx'
import './add.css'

const ADDRESSES_PATTERN = /^\s*(?:https?:\/\/\S+\s*)+$/i
const FILE_TYPES = '.pdf,.docx,.eml,.txt,.md,.html,.htm,.json,.ndjson'

/** Files, a text or addresses: what is given is read at once, and what was found in it is shown with its words. */
export function Page() {
  const { t } = useWords()
  const { data: session } = useQuery(sessionQuery)
  const [adding, add] = useAdd()
  const [text, setText] = useState('')
  const [published, setPublished] = useState('')
  const ids = { text: useId(), published: useId(), files: useId() }
  const isRunning = adding.state === 'running'
  const addText = () => {
    if (ADDRESSES_PATTERN.test(text)) add({ addresses: text.trim().split(/\s+/) })
    else add({ text, ...(published === '' ? {} : { published }) })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    addText()
  }
  const addFiles = (files: readonly File[]) => {
    if (files.length > 0) add({ files })
  }
  return (
    <>
      <PageHead title={t('add.title')} />
      <p className="lead">{t('add.lead')}</p>
      {session && session.role === 'reader' ? (
        <EmptyState title={t('add.signIn')}>
          <p>{t('add.signInHow')}</p>
        </EmptyState>
      ) : (
        <div className="cols add">
          <form className="c7" onSubmit={submit}>
            <label htmlFor={ids.text}>{t('add.text')}</label>
            <textarea
              id={ids.text}
              rows={12}
              value={text}
              onChange={({ target }) => setText(target.value)}
              aria-describedby={`${ids.text}-hint`}
            />
            <p id={`${ids.text}-hint`} className="small muted">
              {t('add.textHint')}
            </p>
            <div className="add-line">
              <label htmlFor={ids.published}>
                {t('add.published')}
                <input
                  id={ids.published}
                  className="input"
                  type="date"
                  value={published}
                  onChange={({ target }) => setPublished(target.value)}
                />
              </label>
              <button type="submit" className="btn primary" disabled={isRunning || text.trim() === ''}>
                {t('add.read')}
              </button>
            </div>
          </form>
          <DropZone
            className="c5 drop"
            onDrop={event => {
              const files = event.items.filter(item => item.kind === 'file')
              void Promise.all(files.map(item => item.getFile())).then(addFiles)
            }}
          >
            <p className="h3">{t('add.drop')}</p>
            <label className="btn" htmlFor={ids.files}>
              {t('add.choose')}
            </label>
            <input
              id={ids.files}
              className="vh"
              type="file"
              multiple
              accept={FILE_TYPES}
              disabled={isRunning}
              onChange={({ target }) => addFiles([...(target.files ?? [])])}
            />
            <p className="small muted">{t('add.kinds')}</p>
          </DropZone>
        </div>
      )}
      <AddProgress adding={adding} onRetry={addText} />
    </>
  )
}
