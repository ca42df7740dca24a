import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { type Asymmetry, asymmetryQuery, type Pair } from '../../data/answers.ts'
import { useWords } from '../../language/language-context.tsx'
import { ErrorNotice } from '../../pieces/error-notice.tsx'
import { scriptOf } from '../../pieces/script-of.ts'
import { Skeleton } from '../../pieces/skeleton.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { agreementLink } from '../links.ts'

type Package = Asymmetry['packages'][number]
const LISTS = ['both', 'onlyFirst', 'onlySecond', 'neither'] as const

/** What was signed together, and what sources of one side list that those of the other leave out. */
export function PairPackages({ pair }: { readonly pair: Pair }) {
  const { t, country, gap } = useWords()
  const answer = useQuery(asymmetryQuery(pair))
  const [first, second] = [country(pair[0]), country(pair[1])]
  const documents = answer.data?.documents
  return (
    <section id="packages">
      <h2>{t('pair.packages')}</h2>
      <p className="sub">
        {t('pair.packagesSub')}
        {gap}
        {documents ? t('pair.sourcesOf', { ...documents, a: first, b: second }) : ' '}
      </p>
      {documents?.first === 0 || documents?.second === 0 ? (
        <p className="small">
          {[documents.first === 0 ? first : null, documents.second === 0 ? second : null]
            .filter(name => name !== null)
            .map(name => t('pair.noSourceOf', { country: name }))
            .join(gap)}
        </p>
      ) : null}
      {answer.error ? <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.isPending ? <Skeleton lines={10} height={420} /> : null}
      {answer.data?.packages.map(each => (
        <PackageList
          key={each.id ?? 'none'}
          each={each}
          isOpen={each.id !== null || answer.data.packages.length === 1}
          first={first}
          second={second}
        />
      ))}
    </section>
  )
}

type Props = { readonly each: Package; readonly isOpen: boolean; readonly first: string; readonly second: string }

function PackageList({ each, isOpen, first, second }: Props) {
  const { t, date } = useWords()
  const title =
    each.id === null
      ? t('pair.noPackage', { count: each.n })
      : t('pair.package', { name: each.name ?? '', date: each.date ? date(each.date) : '', count: each.n })
  return (
    <details className="package" open={isOpen}>
      <summary>{title}</summary>
      {LISTS.filter(list => each[list].length > 0).map(list => (
        <div key={list}>
          <h3 className="small muted">{t(`asymmetry.${list}`, { a: first, b: second })}</h3>
          <ul className="plain pack">
            {each[list].map(({ id, title: words, date: day }) => (
              <li key={id}>
                <Link to={agreementLink(id)} lang={scriptOf(words)}>
                  {toHeading(words)}
                </Link>{' '}
                {each.id === null && day ? <span className="muted num">{date(day)}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
