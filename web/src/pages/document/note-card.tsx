import { Link } from 'react-router'
import type { ShownDocument } from '../../data/types.ts'
import { useWords, type Words } from '../../language/language-context.tsx'
import { Name } from '../../pieces/name.tsx'
import { amountShort, termText } from '../../pieces/record/value-of.tsx'
import { Sectors } from '../../pieces/sector-swatch.tsx'
import { StatusGlyph } from '../../pieces/status-glyph.tsx'
import { toHeading } from '../../pieces/to-heading.ts'
import { agreementLink } from '../links.ts'
import { FindingDecision } from './finding-decision.tsx'
import type { Note } from './to-notes.ts'

type Props = {
  readonly note: Note
  readonly isOpen: boolean
  readonly isPointed: boolean
  readonly agreements: ShownDocument['agreements']
  readonly onToggle: () => void
  readonly onPoint: (isPointed: boolean) => void
}

/** A finding beside its paragraph: its kind and name, and when it is open what was read of it. */
export function NoteCard({ note, isOpen, isPointed, agreements, onToggle, onPoint }: Props) {
  const words = useWords()
  return (
    <div className={isPointed ? 'note is-pointed' : 'note'} id={`finding-${note.id}`}>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        onPointerEnter={() => onPoint(true)}
        onPointerLeave={() => onPoint(false)}
        onFocus={() => onPoint(true)}
        onBlur={() => onPoint(false)}
      >
        <NoteSign note={note} />
        <span>{titleOf(note, words, agreements)}</span>
      </button>
      {isOpen ? <NoteBody note={note} agreements={agreements} /> : null}
    </div>
  )
}

function NoteSign({ note }: { readonly note: Note }) {
  const { t } = useWords()
  if (note.type === 'agreement')
    return (
      <>
        <StatusGlyph status={note.agreement.status.value} />
        <span className="vh">{t('note.agreement')}</span>
      </>
    )
  return (
    <>
      <svg className="glyph" viewBox="0 0 14 14" aria-hidden="true">
        {note.type === 'statement' ? (
          <path d="M5 2H2v5m7 5h3V7" fill="none" stroke="var(--k-statement)" strokeWidth="2" />
        ) : (
          <path d="M7 1.5L12.5 7 7 12.5 1.5 7z" fill="var(--k-date)" />
        )}
      </svg>
      <span className="vh">{t(`note.${note.type}`)}</span>
    </>
  )
}

function titleOf(note: Note, { t, code, list, date, comma }: Words, agreements: ShownDocument['agreements']) {
  switch (note.type) {
    case 'agreement':
      return <Name text={toHeading(agreements[note.id]?.title ?? note.agreement.title.value)} />
    case 'statement': {
      const { speaker, addressee, mode } = note.statement
      return (
        <>
          <Name text={speaker.value.name} />
          {addressee ? (
            <>
              {' '}
              → <Name text={addressee.value.name} />
            </>
          ) : null}
          {comma}
          {code('mode', mode.value)}
        </>
      )
    }
    case 'event': {
      const { kind, participants, place, date: day } = note.event
      const where = [place?.value.name, day ? date(day.value) : null].filter(Boolean).join(comma)
      return t('note.eventTitle', {
        kind: code('event', kind.value),
        who: list(participants.map(({ value }) => value.name)),
        where: where === '' ? '' : `${comma}${where}`,
      })
    }
  }
}

function NoteBody({ note, agreements }: Pick<Props, 'note' | 'agreements'>) {
  const words = useWords()
  const { t, code, date, list, country } = words
  if (note.type === 'statement')
    return (
      <div className="note-body">
        <p className="quoted">
          “<Name text={note.statement.quote.value} />”
        </p>
        {note.statement.speaker.value.office ? <p>{note.statement.speaker.value.office}</p> : null}
      </div>
    )
  if (note.type === 'event') return null
  const { status, date: day, countries, amounts, terms, sectors } = note.agreement
  const held = agreements[note.id]
  return (
    <div className="note-body">
      <p>
        {[
          code('status', status.value),
          day ? date(day.value) : null,
          list(countries.map(({ value }) => country(value))),
          ...amounts.map(({ value }) => amountShort(value, words)),
          ...terms.map(({ value }) => termText(value, words)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {sectors.length > 0 ? (
        <p>
          <Sectors sectors={sectors.map(({ value }) => value)} />
        </p>
      ) : null}
      {held ? (
        <p>
          <Link to={agreementLink(held.id)}>{t('home.whole')}</Link>
        </p>
      ) : null}
      {held ? <FindingDecision finding={note.id} agreement={held.id} /> : null}
    </div>
  )
}
