import type { Span } from '../../model/index.ts'

/** The words at spans of a text, parted by an ellipsis. */
export const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
