import { useQuery } from '@tanstack/react-query'
import { codebookQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import './about.css'

const PARTS = ['method', 'accuracy', 'sources', 'licence'] as const

/** What the register is, how it was made, how right it is, and what each code means. */
export function Page() {
  const { t } = useWords()
  const codebook = useQuery(codebookQuery)
  return (
    <>
      <PageHead title={t('about.title')} take={<TakeLinks path="/model" cite={t('about.cite')} />} />
      <p className="lead">{t('about.lead')}</p>
      {PARTS.map(part => (
        <section key={part}>
          <h2>{t(`about.${part}`)}</h2>
          <p className="reading-text">{t(`about.${part}Text`)}</p>
        </section>
      ))}
      <section id="codebook">
        <h2>{t('about.codebook')}</h2>
        <p className="sub">{t('about.codebookSub')}</p>
        {codebook.error ? <ErrorNotice error={codebook.error} onRetry={() => void codebook.refetch()} /> : null}
        {codebook.isPending ? <Skeleton lines={24} height={1200} /> : null}
        {Object.entries(codebook.data?.lists ?? {}).map(([name, codes]) => (
          <details key={name}>
            <summary lang="en">
              {toWords(name)} <span className="num muted">{codes.length}</span>
            </summary>
            <dl className="codes" lang="en">
              {codes.map(({ code, name: words, definition, example }) => (
                <div key={code}>
                  <dt>
                    {words} <code>{code}</code>
                  </dt>
                  <dd>
                    {definition} <q>{example}</q>
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
      </section>
      <p className="small muted">{codebook.data ? t('about.version', { version: codebook.data.version }) : ' '}</p>
    </>
  )
}

/** `partyType` as "Party type". */
const toWords = (name: string) => {
  const words = name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
