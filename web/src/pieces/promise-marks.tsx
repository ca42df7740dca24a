import { Link } from 'react-router'
import { PROMISE_GLYPHS } from '../codes/promise-glyphs.ts'
import type { Promises } from '../data/answers.ts'
import { useWords } from '../language/language-context.tsx'
import { StatusGlyph } from './status-glyph.tsx'
import { toHeading } from './to-heading.ts'
import './states.css'

type Promise = Promises['promises'][number]
/** More are no picture. */
const MOST = 60

/** One mark, one promise, each a link to its agreement; of many the first. */
export function PromiseMarks({ promises }: { readonly promises: readonly Promise[] }) {
  const { t } = useWords()
  const rest = promises.length - MOST
  return (
    <span className="marks">
      {promises.slice(0, MOST).map(({ id, title, state }) => (
        <Link
          key={id}
          className="u"
          to={`/agreements/${id}`}
          aria-label={`${toHeading(title)}, ${t(`promise.${state}`)}`}
          title={toHeading(title)}
        >
          <StatusGlyph status={PROMISE_GLYPHS[state]} />
        </Link>
      ))}
      {rest > 0 ? <span className="small muted">{t('facet.more', { count: rest })}</span> : null}
    </span>
  )
}
