import type { ShownDocument, Span } from '../../data/types.ts'
import type { QuoteKind } from '../../pieces/quote.tsx'

/** Words of a document that carry something, and the findings that they belong to. */
export type Highlight = {
  readonly id: string
  readonly kind: QuoteKind
  readonly span: Span
  readonly findings: readonly string[]
}

type Evidence = { readonly spans: readonly Span[] }
type Part = readonly [kind: QuoteKind, evidence: readonly (Evidence | undefined)[]]
type Agreement = ShownDocument['reading']['agreements'][number]

const partsOf = (agreement: Agreement): readonly Part[] => [
  ['subject', [agreement.subject, agreement.form, agreement.instrument, ...agreement.sectors, ...agreement.places]],
  ['party', [...agreement.sides, ...agreement.countries, ...agreement.parties, agreement.attribution]],
  ['status', [agreement.status, ...agreement.milestones.map(({ status }) => status)]],
  ['date', [agreement.date, ...agreement.terms, ...agreement.milestones.map(({ date }) => date)]],
  ['money', agreement.amounts],
]

/** Everything that was found in a document, by the words that carry it: the same words of one kind once. */
export function toHighlights({ reading }: Pick<ShownDocument, 'reading'>): readonly Highlight[] {
  const found = new Map<string, { kind: QuoteKind; span: Span; findings: Set<string> }>()
  const add = (finding: string, kind: QuoteKind, evidence: readonly (Evidence | undefined)[]) => {
    for (const span of evidence.flatMap(each => each?.spans ?? [])) {
      const id = `${kind}-${span.start}-${span.end}`
      const known = found.get(id)
      if (known) known.findings.add(finding)
      else found.set(id, { kind, span, findings: new Set([finding]) })
    }
  }
  for (const agreement of reading.agreements)
    for (const [kind, evidence] of partsOf(agreement)) add(agreement.id, kind, evidence)
  for (const { id, quote, speaker, date } of reading.statements) {
    add(id, 'statement', [quote])
    add(id, 'party', [speaker])
    add(id, 'date', [date])
  }
  for (const { id, kind, participants, date } of reading.events) {
    add(id, 'party', participants)
    add(id, 'date', [date])
    add(id, 'status', [kind])
  }
  return [...found].map(([id, { kind, span, findings }]) => ({ id, kind, span, findings: [...findings] }))
}

/** The same as annotations of the W3C model, for other programs. */
export function toW3cAnnotations(
  highlights: readonly Highlight[],
  { id, text }: { readonly id: string; readonly text: string },
): unknown {
  return highlights.map(highlight => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    id: `urn:foedera:${id}:${highlight.id}`,
    body: [{ type: 'TextualBody', purpose: 'tagging', value: highlight.kind }],
    target: {
      source: `urn:sha256:${id}`,
      selector: [
        { type: 'TextQuoteSelector', exact: text.slice(highlight.span.start, highlight.span.end) },
        { type: 'TextPositionSelector', start: highlight.span.start, end: highlight.span.end },
      ],
    },
  }))
}
