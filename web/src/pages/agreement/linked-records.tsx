import { Link } from 'react-router'
import type { ShownEntry } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { Name } from '../../pieces/name.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { agreementLink, searchLink } from '../links.ts'

type LinkValue = ShownEntry['entry']['partOf'][number]['value']

/** What the agreement belongs to, what it carries on, and what names it. */
export function LinkedRecords({ shown: { entry, packages, linkedFrom } }: { readonly shown: ShownEntry }) {
  const { t, code, date } = useWords()
  const frames = entry.partOf.filter(({ value }) => value.package === undefined)
  return (
    <>
      <h2>{t('agreement.links')}</h2>
      <ul className="plain rows small">
        {packages.map(({ id, name, date: day, entries }) => (
          <li key={id}>
            {t('agreement.package', { count: entries.length, date: date(day) })}{' '}
            <Link to={searchLink({ package: id })}>{name ?? t('agreement.packageList')}</Link>
          </li>
        ))}
        {frames.map(({ value }) => (
          <li key={`${value.entry} ${value.name}`}>
            {t('agreement.partOf')} <Target value={value} />
          </li>
        ))}
        {frames.length === 0 ? <li className="muted">{t('agreement.noFrame')}</li> : null}
        {entry.follows.map(({ relation, target }) => (
          <li key={`${relation.value} ${target.value.entry} ${target.value.name}`}>
            {t('agreement.relation', { relation: code('relation', relation.value) })} <Target value={target.value} />
          </li>
        ))}
        {entry.follows.length === 0 ? <li className="muted">{t('agreement.noFollows')}</li> : null}
        {linkedFrom.map(({ id, title }) => (
          <li key={id}>
            {t('agreement.namedBy')}{' '}
            <Link to={agreementLink(id)}>
              <Name text={toHeading(title)} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Another agreement, or a name that leads to none as yet. */
function Target({ value: { entry, name } }: { readonly value: LinkValue }) {
  const { t } = useWords()
  const text = <Name text={name ?? entry ?? ''} />
  if (entry) return <Link to={agreementLink(entry)}>{text}</Link>
  return (
    <>
      {text} <span className="muted">({t('agreement.notInRegister')})</span>
    </>
  )
}
