import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'
import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Link, useParams } from 'react-router'
import { documentQuery } from '../../data/queries.ts'
import type { ShownDocument, Span } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { download } from '../../pieces/download.ts'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import type { QuoteKind } from '../../pieces/quote.tsx'
import { scriptOf } from '../../pieces/script-of.ts'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { TakeLinks } from '../../pieces/take-links.tsx'
import { useParameters } from '../../pieces/use-parameters.ts'
import { needHan } from '../../styles/need-han.ts'
import { searchLink } from '../links.ts'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentText } from './document-text.tsx'
import { toHighlights, toW3cAnnotations } from './to-highlights.ts'
import './document.css'

const KINDS: readonly QuoteKind[] = ['party', 'money', 'date', 'status', 'subject', 'statement']

const parseSpan = (text: string | null): Span | null => {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '')
  const [start, end] = [Number(match?.[1]), Number(match?.[2])]
  return match && start < end ? { start, end } : null
}

/** A document: its text with what was found in it marked by kind, the findings beside it. */
export function Page() {
  const { id = '' } = useParams()
  const shown = useQuery(documentQuery(id))
  if (shown.error) return <ErrorNotice isPage error={shown.error} onRetry={() => void shown.refetch()} />
  if (!shown.data) return <Skeleton lines={30} height={1200} />
  return <Shown shown={shown.data} />
}

function Shown({ shown }: { readonly shown: ShownDocument }) {
  const { t } = useWords()
  const [parameters, set] = useParameters()
  const { document } = shown
  const highlights = useMemo(() => toHighlights(shown), [shown])
  const hide = parameters.get('hide') ?? ''
  const hidden = useMemo(() => new Set(KINDS.filter(kind => hide.split(',').includes(kind))), [hide])
  const place = parameters.get('at')
  const at = useMemo(() => parseSpan(place), [place])
  useEffect(() => {
    if (document.language === 'zh') needHan()
  }, [document.language])
  const onOpen = useCallback((finding: string | null) => set('finding', finding, { replace: true }), [set])
  const title = document.title ?? t('document.untitled')
  return (
    <>
      <PageHead
        title={title}
        lang={document.title ? scriptOf(document.title) : undefined}
        below={<DocumentFacts shown={shown} />}
        take={
          <TakeLinks
            path={`/documents/${document.id}`}
            csv={document.publisher ? { path: '/agreements/rows', query: { source: document.publisher } } : undefined}
            cite={[document.authors.join(', '), `“${title}”`, document.publisher, document.published]
              .filter(Boolean)
              .join(', ')}
          >
            <button
              type="button"
              className="text-button"
              onClick={() =>
                download(
                  JSON.stringify(toW3cAnnotations(highlights, document), null, 2),
                  `${document.id.slice(0, 12)}-annotations.json`,
                  'application/ld+json',
                )
              }
            >
              {t('document.w3c')}
            </button>
          </TakeLinks>
        }
      />
      <Found shown={shown} />
      <div className="kinds">
        <CheckboxGroup
          aria-label={t('document.kinds')}
          value={KINDS.filter(kind => !hidden.has(kind))}
          onChange={values => set('hide', KINDS.filter(kind => !values.includes(kind)).join(','), { replace: true })}
        >
          {KINDS.map(kind => (
            <Checkbox key={kind} value={kind} className="facet">
              <span className="box" aria-hidden="true">
                <svg viewBox="0 0 12 12" aria-hidden="true">
                  <path d="M2 6.2l2.8 2.9L10 3.2" fill="none" stroke="currentColor" strokeWidth="2" />
                </svg>
              </span>
              <mark data-kind={kind}>{t(`kind.${kind}`)}</mark>
            </Checkbox>
          ))}
        </CheckboxGroup>
      </div>
      <DocumentText
        shown={shown}
        highlights={highlights}
        hidden={hidden}
        open={parameters.get('finding')}
        onOpen={onOpen}
        at={at}
      />
    </>
  )
}

function Found({ shown: { reading, document } }: { readonly shown: ShownDocument }) {
  const { t } = useWords()
  return (
    <p className="small muted">
      {t('document.found', {
        agreements: reading.agreements.length,
        statements: reading.statements.length,
        events: reading.events.length,
      })}{' '}
      {document.publisher ? (
        <Link to={searchLink({ source: document.publisher })}>{t('document.ofSource')}</Link>
      ) : null}
    </p>
  )
}
