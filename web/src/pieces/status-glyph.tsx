import type { ReactElement } from 'react'
import { type DrawnStatus, STATUS_TONES } from '../codes/status-tones.ts'
import { useWords } from '../language/language-context.tsx'

const ring = (width: number, dashes?: string) => (
  <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth={width} strokeDasharray={dashes} />
)
const square = <rect x="2.2" y="2.2" width="9.6" height="9.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
const cross = <path d="M2.5 2.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="2.4" />

/** A circle is a promise that fills up, a square delivery; strokes are what has stopped, three dots silence. */
const SHAPES: Readonly<Record<DrawnStatus, ReactElement>> = {
  proposed: ring(1.6, '2.2 2'),
  negotiating: (
    <>
      {ring(1.6, '2.2 2')}
      <circle cx="7" cy="7" r="1.8" fill="currentColor" />
    </>
  ),
  pledged: ring(1.8),
  initialled: (
    <>
      {ring(1.8)}
      <path d="M7 7h5a5 5 0 0 1-5 5z" fill="currentColor" />
    </>
  ),
  agreed: (
    <>
      {ring(1.8)}
      <path d="M2 7a5 5 0 0 0 10 0z" fill="currentColor" />
    </>
  ),
  signed: <circle cx="7" cy="7" r="5.8" fill="currentColor" />,
  ratified: (
    <>
      <circle cx="7" cy="7" r="3.4" fill="currentColor" />
      <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  'in-force': <rect x="1.5" y="1.5" width="11" height="11" fill="currentColor" />,
  amended: (
    <>
      {square}
      <path d="M4.4 7h5.2M7 4.4v5.2" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  implementing: (
    <>
      {square}
      <path d="M2 12V2l10 10z" fill="currentColor" />
    </>
  ),
  completed: (
    <>
      <rect x="1" y="1" width="12" height="12" fill="currentColor" />
      <path d="M3.8 7.2l2.3 2.4 4.2-4.8" fill="none" stroke="var(--paper)" strokeWidth="1.8" />
    </>
  ),
  resumed: (
    <>
      {square}
      <path d="M5.2 4.4v5.2L9.6 7z" fill="currentColor" />
    </>
  ),
  suspended: <path d="M3 2h3v10H3zM8 2h3v10H8z" fill="currentColor" />,
  silent: (
    <>
      <circle cx="2.4" cy="7" r="1.6" fill="currentColor" />
      <circle cx="7" cy="7" r="1.6" fill="currentColor" />
      <circle cx="11.6" cy="7" r="1.6" fill="currentColor" />
    </>
  ),
  withdrawn: (
    <>
      {ring(1.8)}
      <path d="M3.6 7h6.8" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  terminated: (
    <>
      {square}
      <path d="M4.6 4.6l4.8 4.8m0-4.8l-4.8 4.8" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  cancelled: cross,
  rejected: (
    <>
      <circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M3.4 10.6l7.2-7.2" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  expired: (
    <>
      {square}
      <path d="M4.5 7h5" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
}

type Props = { readonly status: DrawnStatus }

/** The shape of a state, beside its name. */
export function StatusGlyph({ status }: Props) {
  return (
    <svg className={`glyph st-${STATUS_TONES[status]}`} viewBox="0 0 14 14" aria-hidden="true">
      {SHAPES[status]}
    </svg>
  )
}

/** A state: its shape and its name. */
export function StatusMark({ status }: Props) {
  const { code } = useWords()
  return (
    <span className="status">
      <StatusGlyph status={status} />
      <span>{code('status', status)}</span>
    </span>
  )
}
