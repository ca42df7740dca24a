import { Link } from 'react-router'
import type { Stats } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import { searchLink, statementsLink } from '../links.ts'

/** Of more pairs no more are told. */
const MOST_PAIRS = 300

type Props = { readonly stats: Stats; readonly pairs: number }

/** How much there is, in one sentence, its figures leading to what they count. */
export function Holdings({ stats, pairs }: Props) {
  const { rich } = useWords()
  return (
    <section className="holdings">
      <p className="holds">
        {rich('home.holds', {
          agreements: stats.agreements,
          pairs,
          isMore: String(pairs >= MOST_PAIRS),
          statements: stats.statements,
          events: stats.events,
          documents: stats.documents,
          a: words => (
            <Link key="a" to={searchLink()}>
              {words}
            </Link>
          ),
          s: words => (
            <Link key="s" to={statementsLink()}>
              {words}
            </Link>
          ),
          p: words => (
            <Link key="p" to="/pairs">
              {words}
            </Link>
          ),
          d: words => (
            <Link key="d" to="/documents">
              {words}
            </Link>
          ),
        })}
      </p>
    </section>
  )
}
