import type { ReactNode } from 'react'
import type { Chosen } from '../../data/types.ts'
import type { Words } from '../../language/language-context.tsx'
import type { LedgerReading } from '../ledger.tsx'
import { Quote, type QuoteKind } from '../quote.tsx'
import type { TagKind } from '../tag.tsx'
import { quotesOf, type SourceText } from './quotes-of.ts'

/** Below this a value is marked, so that nobody takes it for granted. */
const LOW_CONFIDENCE = 0.6

type Choices<T> = {
  readonly kind: QuoteKind
  readonly show: (value: T) => ReactNode
  readonly below?: (value: T) => ReactNode
}

/** A chosen value of a record with its words, as a row of the ledger shows it. */
export function toReading<T>(
  chosen: Omit<Chosen<T>, 'chosenBy' | 'rule'> & { readonly chosenBy?: Chosen<T>['chosenBy'] },
  key: string,
  sources: readonly SourceText[],
  { t, code }: Words,
  { kind, show, below }: Choices<T>,
): LedgerReading {
  const { value, evidence, confidence, inferred, chosenBy, decision } = chosen
  const tags: TagKind[] = [
    ...(decision === undefined ? [] : (['person'] as const)),
    ...(inferred ? (['inferred'] as const) : []),
    ...(confidence < LOW_CONFIDENCE && decision === undefined ? (['low'] as const) : []),
  ]
  const quotes = quotesOf(evidence, sources)
  return {
    key,
    value: show(value),
    below: below?.(value),
    tags,
    words: quotes.map(quoted => (
      <Quote key={`${quoted.documentId} ${quoted.span.start} ${quoted.span.end}`} quoted={quoted} kind={kind} />
    )),
    why:
      chosenBy && chosenBy !== 'only'
        ? t('record.shownBecause', { reason: code('choice', chosenBy) })
        : inferred
          ? t(quotes.length === 0 ? 'record.inferredOnly' : 'record.inferredFrom')
          : quotes.length === 0
            ? t('record.noWords')
            : undefined,
  }
}
