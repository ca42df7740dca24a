import { Link } from 'react-router'
import type { ShownEntry } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { Name } from '../../pieces/name.tsx'
import { documentLink } from '../links.ts'

/** What was said about the agreement, by whom and when. */
export function SaidOfIt({ shown: { statements } }: { readonly shown: ShownEntry }) {
  const { t, date, code, comma } = useWords()
  if (statements.length === 0) return null
  return (
    <section>
      <h2>{t('agreement.said')}</h2>
      <p className="sub">{t('agreement.saidSub', { count: statements.length })}</p>
      {statements.map(({ documentId, published, found: { id, quote, speaker, mode, date: day } }) => (
        <blockquote key={id}>
          <p>
            “<Name text={quote.value} />”
          </p>
          <footer>
            <Name text={speaker.value.name} />
            {speaker.value.office ? `${comma}${speaker.value.office}` : ''}
            {comma}
            {code('mode', mode.value)}
            {day || published ? `${comma}${date((day?.value ?? published)!)}` : ''}{' '}
            <Link to={`${documentLink(documentId)}?finding=${id}`}>{t('agreement.inText')}</Link>
          </footer>
        </blockquote>
      ))}
    </section>
  )
}
