import type { Knowledge } from '../../knowledge/index.ts'
import type { Reading, SourcedReading } from '../../model/index.ts'
import { findChrome } from '../../read/index.ts'
import { toFindings } from '../../resolve/index.ts'
import { signatureOf } from '../copies/signature.ts'
import { toWaiting } from '../settle/to-waiting.ts'
import type { Prepared } from './prepared.ts'

/** Makes of a reading, from here or elsewhere, what the store needs. Pure, so that it can run in any thread. */
export function prepareReading({ sources, copyOf, ...reading }: SourcedReading, knowledge: Knowledge): Prepared {
  return {
    ...toPrepared(reading, knowledge),
    ...(sources === undefined ? {} : { sources: sources.map(({ documentId: _, ...source }) => source) }),
    ...(copyOf === undefined ? {} : { copyOf }),
  }
}

function toPrepared(reading: Reading, knowledge: Knowledge): Prepared {
  const { text } = reading.document
  const chrome = findChrome(text)
  const findings = toFindings(reading)
  return {
    reading,
    chrome,
    contexts: new Map(findings.flatMap(({ id, context }) => (context === undefined ? [] : [[id, context]]))),
    signature: signatureOf(text, chrome),
    waiting: toWaiting(findings, knowledge),
  }
}
