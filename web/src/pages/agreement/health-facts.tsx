import { Link } from 'react-router'
import type { ShownEntry } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import type { MessageKey } from '../../language/messages.ts'
import { reviewLink } from '../links.ts'

/** Fields that an agreement may lack, by the names that its health gives them. */
const FIELD_NAMES: Readonly<Record<string, MessageKey>> = {
  date: 'field.date',
  sides: 'field.countries',
  countries: 'field.countries',
  parties: 'field.parties',
  sectors: 'field.sectors',
  amounts: 'field.amounts',
  terms: 'field.terms',
  places: 'field.places',
  number: 'field.number',
  form: 'field.form',
  instrument: 'field.instrument',
  subject: 'kind.subject',
}

/** How well the record is supported. */
export function HealthFacts({ shown: { entry, questions } }: { readonly shown: ShownEntry }) {
  const { t, percent, code, list, gap } = useWords()
  const { health, confidence, review } = entry
  const missing = [...new Set(health.missing.flatMap(field => FIELD_NAMES[field] ?? []))].map(name => t(name))
  return (
    <>
      <h2>{t('agreement.health')}</h2>
      <ul className="plain rows small">
        <li>
          {t('agreement.support', { documents: health.documents, independent: health.independent })}
          {health.bestRank ? `${gap}${t('agreement.bestRank', { rank: code('rank', health.bestRank) })}` : ''}
        </li>
        <li>{t('agreement.confidence', { share: percent(confidence) })}</li>
        <li>
          {t('agreement.completeness', { share: percent(health.completeness) })}
          {missing.length > 0 ? `${gap}${t('agreement.missing', { fields: list(missing) })}` : ''}
        </li>
        {health.problems.map(({ rule, fields }) => (
          <li key={rule}>{t('agreement.problem', { rule, fields: fields.join(', ') })}</li>
        ))}
        {questions.map(({ id, reason }) => (
          <li key={id}>
            {t('agreement.question', { reason: code('question', reason) })}{' '}
            <Link to={reviewLink({ agreement: entry.id, question: id })}>{t('agreement.toQuestion')}</Link>
          </li>
        ))}
        <li>{code('review', review)}</li>
      </ul>
    </>
  )
}
