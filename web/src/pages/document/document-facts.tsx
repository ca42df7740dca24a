import { Link } from 'react-router'
import type { ShownDocument } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { Name } from '../../pieces/name.tsx'
import { Tag } from '../../pieces/tag.tsx'
import { documentLink } from '../links.ts'

/** Addresses of other kinds are shown and lead nowhere. */
const isWebAddress = (url: string) => /^https?:\/\//i.test(url)

/** Who published a document, when, in which language and where it can be read; what became of it. */
export function DocumentFacts({ shown }: { readonly shown: ShownDocument }) {
  const { t, date, code, languageName } = useWords()
  const { document, sources, state, rank, copies, supersededBy } = shown
  const { authors, publisher, published, publishedBasis, language } = document
  const addresses = [...new Set(sources.flatMap(({ url }) => url ?? []))]
  return (
    <>
      <p className="alt">
        {authors.map(author => (
          <span key={author}>
            <Name text={author} />
          </span>
        ))}
        {publisher ? (
          <span>
            <Name text={publisher} />
          </span>
        ) : null}
        {published ? (
          <span>
            {date(published)}
            {publishedBasis === 'inferred' ? (
              <>
                {' '}
                <Tag kind="inferred" />
              </>
            ) : null}
          </span>
        ) : null}
        <span>{languageName(language)}</span>
        <span>{code('rank', rank)}</span>
      </p>
      {addresses.map(url => (
        <p className="small address-line" key={url}>
          {isWebAddress(url) ? (
            <a href={url} rel="noreferrer noopener">
              {url}
            </a>
          ) : (
            url
          )}
        </p>
      ))}
      {state === 'current' ? null : (
        <p>
          <span className="tag conflict">{code('sourceState', state)}</span>
        </p>
      )}
      {supersededBy.map(id => (
        <p className="small" key={id}>
          <Link to={documentLink(id)}>{t('document.newer')}</Link>
        </p>
      ))}
      {copies.length > 0 ? (
        <p className="small">
          {t('document.copies', { count: copies.length })}{' '}
          {copies.map((id, place) => (
            <Link key={id} to={documentLink(id)}>
              {place + 1}{' '}
            </Link>
          ))}
        </p>
      ) : null}
    </>
  )
}
