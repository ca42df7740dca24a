import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnswerKey, parseKey } from '../../src/evaluate/index.ts'
import type { Analyser } from '../../src/extract/engine/analyser.ts'
import { createAnalyser } from '../../src/extract/engine/create-analyser.ts'
import type { Stretch } from '../../src/extract/engine/judgement/features.ts'
import { toStretch } from '../../src/extract/engine/judgement/judge.ts'
import { parseDocument } from '../../src/extract/engine/parse-document.ts'
import type { Parse } from '../../src/extract/engine/syntax/clause.ts'
import { en } from '../../src/extract/languages/en/index.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import type { Document, DocumentInput, Instrument, Sector } from '../../src/model/index.ts'
import { findChrome, readFiles, toDocument } from '../../src/read/index.ts'

/** A text about one agreement with what a person coded of it. */
export type Labelled = {
  readonly id: string
  readonly stretches: readonly Stretch[]
  /** AidData's DAC sector. */
  readonly dac?: string
  readonly sectors: readonly Sector[]
  readonly instrument: Instrument | null
}

/** An analyser whose vocabulary will hold every word of the training texts. */
export function trainingAnalyser(): Analyser {
  return createAnalyser(en, knowledge())
}

const WORD_PATTERN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu
function learnWords(analyser: Analyser, text: string): void {
  for (const [word] of text.matchAll(WORD_PATTERN)) analyser.vocabulary.intern(word)
}

function parse(analyser: Analyser, document: Document): Parse[] {
  learnWords(analyser, document.text)
  return parseDocument(analyser, document, findChrome(document.text))
}

const AID_INSTRUMENTS: Readonly<Record<string, Instrument>> = {
  scholarship: 'training',
  'supplier-credit': 'export-credit',
}

/** AidData's narratives, each about one project. */
export function loadAidData(analyser: Analyser, folder: string): Labelled[] {
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').trim().split('\n')
  const gold = new Map(
    lines('gold.ndjson')
      .map(line => JSON.parse(line))
      .map(one => [one.id, one]),
  )
  return lines('docs.ndjson').map(line => {
    const input = JSON.parse(line) as DocumentInput & { id: string }
    const { sector, instrument } = gold.get(input.id)
    const coded = instrument?.recoverable ? (instrument.creditLine ? 'credit-line' : instrument.value) : null
    return {
      id: input.id,
      stretches: parse(analyser, toDocument(input)).map(toStretch),
      ...(sector?.recoverable ? { dac: sector.value } : {}),
      sectors: [],
      instrument: coded && (AID_INSTRUMENTS[coded] ?? coded),
    }
  })
}

/** Documents with answer keys: each agreement with the sentence that its anchor stands in, and the title where it is the only one. */
export async function loadKeyed(analyser: Analyser, folder: string): Promise<Labelled[]> {
  const found: Labelled[] = []
  for (const { document, key, id } of await keyedDocuments(folder)) {
    if (document.language !== 'en') continue
    const parses = parse(analyser, document)
    for (const agreement of key.agreements) {
      const at = document.text.lastIndexOf(agreement.anchor)
      const own = parses.filter(({ sentence }) => sentence.start <= at && at < sentence.end)
      const title =
        key.agreements.length === 1 ? parses.filter(({ sentence }) => sentence.passage.kind === 'title') : []
      found.push({
        id,
        stretches: [...title, ...own].map(toStretch),
        sectors: agreement.sectors as Sector[],
        instrument: (agreement.instrument ?? null) as Instrument | null,
      })
    }
  }
  return found
}

/** A document with the key that a person wrote for it. */
export type KeyedDocument = { readonly id: string; readonly document: Document; readonly key: AnswerKey }

/** The documents with answer keys of a folder, the samples' or the press set's, in order of their names. */
export async function keyedDocuments(folder: string): Promise<KeyedDocument[]> {
  const documents: KeyedDocument[] = []
  const names = readdirSync(folder).sort()
  const isPress = !names.some(name => name.endsWith('.key.json'))
  for (const name of names) {
    if (isPress ? !name.endsWith('.json') : !/\.(?:md|html|txt)$/.test(name) || /^readme/i.test(name)) continue
    for await (const item of readFiles([join(folder, name)])) {
      if ('error' in item) throw item.error
      const keyFile = isPress ? join(folder, name) : join(folder, name.replace(/\.\w+$/, '.key.json'))
      const key = parseKey(readFileSync(keyFile, 'utf8'), keyFile)
      if (!('agreements' in key)) throw key[0]
      documents.push({ id: name, document: item.document, key })
    }
  }
  return documents
}
