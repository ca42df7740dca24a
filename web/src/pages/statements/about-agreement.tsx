import { Link } from 'react-router'
import type { Held } from '../../data/queries.ts'
import { useWords } from '../../language/language-context.tsx'
import { scriptOf } from '../../pieces/script-of.ts'
import { StatusMark } from '../../pieces/status-glyph.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { agreementLink } from '../links.ts'

/** The agreement that a statement is about, and in what state it is now. */
export function AboutAgreement({ held: { id, title, status } }: { readonly held: Held }) {
  const { t } = useWords()
  return (
    <div className="about">
      {t('statements.about')}{' '}
      <Link to={agreementLink(id)} lang={scriptOf(title)}>
        {toHeading(title)}
      </Link>{' '}
      <StatusMark status={status} />
    </div>
  )
}
