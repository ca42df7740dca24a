import { useQuery } from '@tanstack/react-query'
import { type Codebook, codebookQuery } from '../../data/queries.ts'
import type { CodeKind } from '../../language/code-names.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { toCsv } from '../../pieces/to-csv.ts'
import './about.css'

/** The lists of the codebook, and under which kind the app has names for their codes. */
const KINDS = {
  amountPart: 'part',
  choice: 'choice',
  eventKind: 'event',
  form: 'form',
  instrument: 'instrument',
  linkKind: undefined,
  noticeKind: undefined,
  noticeReason: undefined,
  partyType: 'partyType',
  publishedBasis: 'basis',
  qualifier: 'qualifier',
  questionReason: 'question',
  rank: 'rank',
  relation: 'relation',
  review: 'review',
  role: 'role',
  sector: 'sector',
  sideKind: undefined,
  sourceState: 'sourceState',
  statementMode: 'mode',
  status: 'status',
  termKind: 'term',
} as const satisfies Readonly<Record<string, CodeKind | undefined>>
const PARTS = ['method', 'accuracy', 'sources', 'licence'] as const

/** What the register is, how it was made, how right it is, and what each code means. */
export function Page() {
  const { t, number } = useWords()
  const codebook = useQuery(codebookQuery)
  const lists = codebook.data?.lists
  return (
    <>
      <PageHead
        title={t('about.title')}
        take={
          <TakeLinks
            path="/model"
            csv={lists ? { name: 'foedera-codebook', make: () => codesCsv(lists) } : undefined}
            cite={t('about.cite')}
          />
        }
      />
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
            <summary>
              {t(`list.${name as ListName}`)} <span className="num muted">{number(codes.length)}</span>
            </summary>
            <dl className="codes">
              {codes.map(({ code, name: words, definition, example }) => (
                <div key={code}>
                  <dt>
                    <CodeName list={name as ListName} code={code} english={words} /> <code>{code}</code>
                  </dt>
                  <dd lang="en">
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

/** A row a code. */
const codesCsv = (lists: Codebook['lists']): string =>
  toCsv(
    ['list', 'code', 'name', 'definition', 'example'],
    Object.entries(lists).flatMap(([list, codes]) =>
      codes.map(({ code, name, definition, example }) => [list, code, name, definition, example]),
    ),
  )

type ListName = keyof typeof KINDS

/** A code in the reader's words where the app has some, else as the codebook names it. */
function CodeName({
  list,
  code,
  english,
}: {
  readonly list: ListName
  readonly code: string
  readonly english: string
}) {
  const words = useWords()
  const kind: CodeKind | undefined = KINDS[list]
  const name = kind === undefined ? code : words.code(kind, code as never)
  return name === code ? <span lang="en">{english}</span> : name
}
