import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { entryQuery } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { StatusMark } from '../../pieces/status-glyph.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { agreementLink } from '../links.ts'

/** The agreement that a statement is about, and in what state it is now. */
export function AboutAgreement({ id }: { readonly id: string }) {
  const { t } = useWords()
  const { data } = useQuery(entryQuery(id))
  if (!data) return <div className="small muted">{t('state.loading')}</div>
  const { entry } = data
  return (
    <div className="about">
      {t('statements.about')}{' '}
      <Link to={agreementLink(entry.id)} lang="en">
        {toHeading(entry.title.value)}
      </Link>{' '}
      <StatusMark status={entry.status.value} />
    </div>
  )
}
