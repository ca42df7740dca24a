import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keyReading } from '../../scripts/resolution/key-reading.ts'
import { parseKey } from '../../src/evaluate/index.ts'
import { readFiles } from '../../src/read/index.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { addAll } from '../register/add-all.ts'

const samples = fileURLToPath(new URL('../../samples/en', import.meta.url))

/** A register of articles of `samples/en`, taken as their keys tell them: what people read in them. */
export async function keyRegister(file: string, articles: readonly string[]): Promise<Store> {
  const lines: { readonly name: string; readonly line: string }[] = []
  for await (const item of readFiles(articles.map(name => join(samples, name)))) {
    if ('error' in item) throw item.error
    const name = basename(item.name, extname(item.name))
    const key = parseKey(readFileSync(join(samples, `${name}.key.json`), 'utf8'), name)
    if (!('agreements' in key)) throw key[0]
    lines.push({ name, line: JSON.stringify(keyReading(item.document, key)) })
  }
  const store = await openStore(file)
  await addAll(store, lines)
  return store
}
