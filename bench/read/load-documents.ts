import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Document } from '../../src/model/index.ts'
import { readFiles, toDocument } from '../../src/read/index.ts'

const AIDDATA = fileURLToPath(new URL('../../../shared/bench/aiddata-dev/docs.ndjson', import.meta.url))
const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))

export type Documents = { readonly documents: readonly Document[]; readonly bytes: number; readonly name: string }

/** The texts of AidData's dev set where they are beside the clone, else the samples of the project, many times over. */
export async function loadDocuments(): Promise<Documents> {
  const found = existsSync(AIDDATA) ? readAidData() : await readSamples()
  const bytes = found.documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  return { ...found, bytes }
}

function readAidData() {
  const lines = readFileSync(AIDDATA, 'utf8').split('\n').filter(Boolean)
  const documents = lines.map(line => toDocument(JSON.parse(line) as { text: string }))
  return { documents, name: `AidData dev, ${documents.length} documents` }
}

const LEAST_SAMPLES = 1000

async function readSamples() {
  const found: Document[] = []
  for await (const item of readFiles([SAMPLES])) if ('document' in item) found.push(item.document)
  if (found.length === 0) throw new Error(`There is neither ${AIDDATA} nor any sample in ${SAMPLES} to measure on.`)
  const documents = Array.from({ length: LEAST_SAMPLES }, (_, i) => found[i % found.length]!)
  const name = `AidData dev is not there; ${found.length} samples instead, repeated to ${documents.length} documents`
  return { documents, name }
}
