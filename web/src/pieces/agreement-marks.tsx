import { Link } from 'react-router'
import { groupOf } from '../codes/sector-groups.ts'
import type { EntryRow } from '../data/types.ts'
import { useWords } from '../language/language-context.tsx'
import { StatusGlyph } from './status-glyph.tsx'
import { toHeading } from './to-heading.ts'

type Props = {
  readonly rows: readonly Pick<EntryRow, 'id' | 'title' | 'status' | 'sectors'>[]
  /** What the marks show: the sector's colour and pattern, or the state's shape. */
  readonly by: 'sector' | 'status'
}

/** One mark, one agreement, each a link to its record. Above about 60 in a row a bar says it better. */
export function AgreementMarks({ rows, by }: Props) {
  const { code } = useWords()
  return (
    <span className="marks">
      {rows.map(({ id, title, status, sectors }) => (
        <Link
          key={id}
          className="u"
          to={`/agreements/${id}`}
          aria-label={`${toHeading(title)}, ${code('status', status)}`}
          title={toHeading(title)}
        >
          {by === 'status' ? (
            <StatusGlyph status={status} />
          ) : (
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <rect width="14" height="14" fill={`url(#p-${groupOf(sectors[0] ?? 'diplomacy')})`} />
            </svg>
          )}
        </Link>
      ))}
    </span>
  )
}
