import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnswerKey, evaluate } from '../../src/evaluate/index.ts'
import { WEIGHED, type Weighed } from '../../src/extract/engine/confidence/confidence-model.ts'
import { extractWeighed } from '../../src/extract/reader.ts'
import type { Amount, Document, DocumentInput, Reading } from '../../src/model/index.ts'
import { toDocument } from '../../src/read/index.ts'
import { keyedDocuments } from './examples.ts'

/** Something that was found in a document, how, and whether it was right. */
export type WeighedExample = {
  /** What is left out together: a document, or one part of many documents. */
  readonly group: string
  readonly kind: Weighed
  readonly traits: readonly string[]
  readonly isRight: boolean
}

type Found = { readonly kind: Weighed; readonly traits: readonly string[] }

/** A reading in which each confidence is the number of the thing among all that were found. */
function readNumbered(document: Document): { readonly reading: Reading; readonly found: readonly Found[] } {
  const found: Found[] = []
  const reading = extractWeighed(document, {}, (kind, traits, own) => {
    return found.push({ kind, traits: own === undefined ? traits : [...traits, own] }) - 1
  })
  return { reading, found }
}

/** What was found in the coded English documents of a folder, as `evaluate` marks it; what counts neither way is left out. */
export async function loadMarked(folder: string): Promise<WeighedExample[]> {
  const documents = await keyedDocuments(folder)
  return documents.flatMap(({ id, document, key }) => (document.language === 'en' ? toExamples(id, document, key) : []))
}

function toExamples(id: string, document: Document, key: AnswerKey): WeighedExample[] {
  const { reading, found } = readNumbered(document)
  return evaluate(key, reading).marks.flatMap(({ field, outcome, confidence }) => {
    const kind = WEIGHED.find(one => one === field)
    const one = confidence === undefined ? undefined : found[confidence]
    return kind && one?.kind === kind ? [{ group: id, kind, traits: one.traits, isRight: outcome === 'right' }] : []
  })
}

type CodedAmount = { readonly value: number; readonly currency: string }
type Coded = {
  readonly id: string
  readonly amount:
    | (CodedAmount & {
        readonly usd: number
        readonly perUsd: Readonly<Record<string, number>>
        readonly recoverable: boolean
      })
    | null
  readonly relatedAmounts: readonly CodedAmount[]
}

/** Parts that AidData's narratives are left out in, since there are many. */
const CODED_GROUPS = 20

/**
 * The amounts found in AidData's narratives, each once a text: right where a coder wrote it down; conversions of that count neither way. Only
 * of texts in which one agreement is found, since coders wrote down the sums of one project.
 */
export function loadCodedAmounts(folder: string): WeighedExample[] {
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').trim().split('\n')
  const coded = new Map(lines('gold.ndjson').map(line => [(JSON.parse(line) as Coded).id, JSON.parse(line) as Coded]))
  return lines('docs.ndjson').flatMap((line, i) => {
    const group = `AidData ${i % CODED_GROUPS}`
    const input = JSON.parse(line) as DocumentInput & { id: string }
    const { amount, relatedAmounts } = coded.get(input.id)!
    if (amount && !amount.recoverable) return []
    const { reading, found } = readNumbered(toDocument(input))
    if (reading.agreements.length > 1) return []
    const seen = new Set<string>()
    return reading.agreements
      .flatMap(({ amounts }) => amounts)
      .flatMap(({ value, confidence }) => {
        const key = `${value.value} ${value.currency}`
        if (seen.has(key) || (amount && isConversion(value, amount))) return []
        seen.add(key)
        const isRight = amount !== null && [amount, ...relatedAmounts].some(one => isSame(value, one))
        return [{ group, kind: 'amount' as const, traits: found[confidence]!.traits, isRight }]
      })
  })
}

const FRANCS: Readonly<Record<string, string>> = { XAF: 'XOF' }
const francs = (currency: string) => FRANCS[currency] ?? currency
const isClose = (a: number, b: number, share: number) => Math.abs(a - b) <= share * Math.abs(b)
const isSame = (found: Amount, meant: CodedAmount) =>
  francs(found.currency) === francs(meant.currency) && isClose(Number(found.value), meant.value, 0.005)

/** The coded amount in another currency, at about the rate of the coders' year. */
function isConversion({ value, currency }: Amount, meant: NonNullable<Coded['amount']>): boolean {
  const rate = meant.perUsd[currency]
  return rate !== undefined && currency !== meant.currency && isClose(Number(value) / rate, meant.usd, 0.12)
}
