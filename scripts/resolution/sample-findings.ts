import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchAgreements } from '../../src/evaluate/agreement/match-agreements.ts'
import { type AnswerKey, parseKey } from '../../src/evaluate/index.ts'
import { extract } from '../../src/extract/index.ts'
import type { Document, Finding } from '../../src/model/index.ts'
import { readFiles } from '../../src/read/index.ts'
import { toFindings } from '../../src/resolve/index.ts'
import { keyReading } from './key-reading.ts'

/** A finding and what it really tells of: the same label, the same agreement. Null where nobody knows. */
export type LabelledFinding = { readonly finding: Finding; readonly label: string | null }

/**
 * The findings of the samples with their labels: those that the engine extracts, matched to the keys, or those that the keys themselves say. Records
 * of different documents are one agreement where they share an `entry`, and different agreements otherwise.
 */
export async function sampleFindings(folder: string, from: 'engine' | 'keys'): Promise<LabelledFinding[]> {
  const found: LabelledFinding[] = []
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(?:md|html)$/.test(name)) continue
    const keyFile = join(folder, name.replace(/\.\w+$/, '.key.json'))
    const key = parseKey(readFileSync(keyFile, 'utf8'), keyFile)
    if (!('agreements' in key)) throw key[0]
    for await (const item of readFiles([join(folder, name)])) {
      if ('error' in item) throw item.error
      found.push(...(from === 'engine' ? extracted(item.document, key, name) : keyed(item.document, key, name)))
    }
  }
  return found
}

function extracted(document: Document, key: AnswerKey, name: string): LabelledFinding[] {
  const reading = extract(document)
  const { pairs } = matchAgreements(key, reading.agreements, document.text)
  return toFindings(reading).map(finding => {
    const pair = pairs.find(({ found }) => found === finding.agreement)
    return { finding, label: pair ? labelOf(key, key.agreements.indexOf(pair.meant), name) : null }
  })
}

const keyed = (document: Document, key: AnswerKey, name: string): LabelledFinding[] =>
  toFindings(keyReading(document, key)).map((finding, at) => ({ finding, label: labelOf(key, at, name) }))

const labelOf = (key: AnswerKey, at: number, name: string): string => key.agreements[at]!.entry ?? `${name} ${at}`
