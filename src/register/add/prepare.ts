import { extract } from '../../extract/index.ts'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Document, Reading, SourcedReading } from '../../model/index.ts'
import { findChrome } from '../../read/index.ts'
import { toFindings } from '../../resolve/index.ts'
import { signatureOf } from '../copies/signature.ts'
import { toWaiting } from '../settle/to-waiting.ts'
import type { Prepared } from './prepared.ts'

/** Reads a document and makes of it what the store needs. Pure, so that it can run in any thread. */
export function prepareDocument(document: Document, knowledge: Knowledge, ref?: string): Prepared {
  const reading = extract(document, { knowledge })
  return toPrepared(ref === undefined ? reading : { ref, ...reading }, knowledge)
}

/** The same for a document that was read elsewhere. */
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
