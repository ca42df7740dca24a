import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ShownDocument, Span } from '../../data/types.ts'
import { useWords } from '../../language/language-context.tsx'
import type { QuoteKind } from '../../pieces/quote.tsx'
import { pagesOf, paragraphsOf } from '../../pieces/record/paragraphs.ts'
import { NoteCard } from './note-card.tsx'
import type { Highlight } from './to-highlights.ts'
import { type Note, toNotes } from './to-notes.ts'
import { rangesOf, useHighlighter } from './use-highlighter.ts'

type Props = {
  readonly shown: ShownDocument
  readonly highlights: readonly Highlight[]
  readonly hidden: ReadonlySet<QuoteKind>
  /** The finding that is open. */
  readonly open: string | null
  readonly onOpen: (finding: string | null) => void
  /** The place that the address names. */
  readonly at: Span | null
}

/** The text with its highlights and the findings beside it: pointing at one shows the other, a click opens it. */
export function DocumentText({ shown, highlights, hidden, open, onOpen, at }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<{ readonly highlight?: string; readonly finding?: string }>({})
  const notes = useMemo(() => toNotes(shown), [shown])
  const visible = useMemo(() => {
    const kept = highlights.filter(({ kind }) => !hidden.has(kind))
    return at ? [...kept, { id: 'at', kind: 'subject' as const, span: at, findings: [] }] : kept
  }, [highlights, hidden, at])
  const byId = useMemo(() => new Map(highlights.map(each => [each.id, each])), [highlights])
  const chosen = useMemo(() => {
    const finding = pointed.finding ?? open
    const ids = finding ? highlights.filter(({ findings }) => findings.includes(finding)).map(({ id }) => id) : []
    return new Set([...ids, ...(pointed.highlight ? [pointed.highlight] : []), ...(at ? ['at'] : [])])
  }, [highlights, pointed, open, at])
  const pointedFindings = pointed.highlight ? (byId.get(pointed.highlight)?.findings ?? []) : []
  const onHover = useCallback((highlight: string | null) => setPointed(highlight ? { highlight } : {}), [])
  const onClick = useCallback(
    (highlight: string) => {
      const [finding] = byId.get(highlight)?.findings ?? []
      if (finding) onOpen(finding)
    },
    [byId, onOpen],
  )
  useHighlighter({ container, highlights: visible, chosen, onHover, onClick })
  useEffect(() => {
    const [range] = at && container.current ? rangesOf(at, container.current) : []
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }, [at])
  return (
    <div className={shown.document.pages ? 'text has-pages' : 'text'} ref={container} lang={shown.document.language}>
      <Paragraphs text={shown.document.text} pages={shown.document.pages}>
        {paragraph => (
          <Notes
            notes={notes.get(paragraph) ?? []}
            {...{ open, onOpen, pointedFindings }}
            agreements={shown.agreements}
            onPoint={(finding, isPointed) => setPointed(isPointed ? { finding } : {})}
          />
        )}
      </Paragraphs>
    </div>
  )
}

type ParagraphsProps = {
  readonly text: string
  readonly pages: ShownDocument['document']['pages']
  readonly children: (paragraph: number) => React.ReactNode
}

function Paragraphs({ text, pages, children }: ParagraphsProps) {
  const { t } = useWords()
  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  const marks = useMemo(() => pages && pagesOf(paragraphs, pages), [paragraphs, pages])
  const mark = (place: number) =>
    marks?.[place] ? t('page.number', { page: marks[place] }) : marks ? '' : String(place + 1)
  return paragraphs.map(({ start, end }, place) => (
    <div className="paragraph" key={start} id={`p${place + 1}`}>
      <ParagraphText mark={mark(place)} start={start} text={text.slice(start, end)} />
      <div className="notes not-annotatable">{children(place + 1)}</div>
    </div>
  ))
}

/** Its text is one node of the page, so that places in it can be counted; it is never drawn anew. */
const ParagraphText = memo(function ParagraphText({
  mark,
  start,
  text,
}: {
  readonly mark: string
  readonly start: number
  readonly text: string
}) {
  return (
    <p data-start={start} data-number={mark}>
      {text}
    </p>
  )
})

type NotesProps = {
  readonly notes: readonly Note[]
  readonly open: string | null
  readonly pointedFindings: readonly string[]
  readonly agreements: ShownDocument['agreements']
  readonly onOpen: (finding: string | null) => void
  readonly onPoint: (finding: string, isPointed: boolean) => void
}

function Notes({ notes, open, pointedFindings, agreements, onOpen, onPoint }: NotesProps) {
  return notes.map(note => (
    <NoteCard
      key={note.id}
      note={note}
      isOpen={open === note.id}
      isPointed={pointedFindings.includes(note.id)}
      agreements={agreements}
      onToggle={() => onOpen(open === note.id ? null : note.id)}
      onPoint={isPointed => onPoint(note.id, isPointed)}
    />
  ))
}
