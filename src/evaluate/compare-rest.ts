import type { Reading } from '../model/index.ts'
import type { AnswerKey } from './answer-key.ts'
import { type Mark, markFound } from './mark.ts'
import { findAnchor, overlaps, spansOf } from './places.ts'
import { isDate } from './same-date.ts'

/** The author's own judgements: each of the key's is marked by one that overlaps its words, and each found one by one of the key's. */
export function compareAssessments(key: AnswerKey, { document, assessments }: Reading): readonly Mark[] {
  if (!key.assessments) return []
  const places = key.assessments.flatMap(anchor => {
    const span = findAnchor(document.text, anchor)
    return span ? [{ anchor, span }] : []
  })
  const extra = assessments.filter(({ spans }) => !places.some(place => spans.some(span => overlaps(span, place.span))))
  return [
    ...places.map(({ anchor, span }): Mark => {
      const found = assessments.find(({ spans }) => spans.some(own => overlaps(own, span)))
      return found
        ? markFound('assessment', 'right', found.text, { anchor, found: found.text.value, meant: anchor })
        : { field: 'assessment', outcome: 'missed', anchor, meant: anchor }
    }),
    ...extra.map(({ text }) => markFound('assessment', 'false', text, { found: text.value })),
  ]
}

/** Page chrome that no finding touches, or that did not even come into the text; each piece is right or wrong. */
export function compareChrome(key: AnswerKey, reading: Reading): readonly Mark[] {
  const { agreements, statements, events, memberships, assessments, document } = reading
  const findings = spansOf([agreements, statements, events, memberships, assessments])
  return key.chrome.flatMap((anchor): Mark[] => {
    const place = findAnchor(document.text, anchor)
    const span = place && findings.find(own => overlaps(own, place))
    if (!span) return [{ field: 'chrome', outcome: 'right', anchor }]
    const found = document.text.slice(span.start, span.end)
    return [{ field: 'chrome', outcome: 'wrong', anchor, span, found, meant: 'no finding' }]
  })
}

/** The day of publication, where the key gives it. */
export function comparePublished(key: AnswerKey, { document }: Reading): readonly Mark[] {
  if (key.published === undefined) return []
  const isRight = isDate(document.published, key.published, [])
  const told = { found: document.published ?? 'none', meant: key.published ?? 'none' }
  return [{ field: 'published', outcome: isRight ? 'right' : 'wrong', ...told }]
}
