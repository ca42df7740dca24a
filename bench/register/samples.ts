import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { readFiles } from '../../src/read/index.ts'
import { startPostgres } from '../../test/postgres/start-postgres.ts'
import type { Section } from '../section.ts'
import { runAdd } from './run-add.ts'
import { varyText } from './vary-text.ts'

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))
const DOCUMENTS = 20_000

/** How fast articles become a register, from files to resolved agreements. */
export const samples: Section = {
  name: 'samples',
  summary: `\`foedera add\` of the samples varied to ${DOCUMENTS} documents, into both databases`,
  async run({ size = DOCUMENTS, tell }) {
    const folder = mkdtempSync(join(tmpdir(), 'foedera-bench-'))
    const server = await startPostgres({ isDurable: true })
    try {
      const file = join(folder, 'documents.ndjson')
      await pipeline(Readable.from(lines(size)), createWriteStream(file))
      const workers = String(availableParallelism())
      const rows = []
      const notes = []
      for (const [name, address, reach] of [
        ['SQLite', join(folder, 'bench.db'), '500'],
        ['PostgreSQL', `${server.address}/postgres`, '300'],
      ] as const) {
        tell(`${size} documents into ${name}`)
        const { seconds, closing, highestMb } = await runAdd([file, '--workers', workers, '--database', address])
        rows.push({ what: `into ${name}`, unit: 'documents/s', values: [size / seconds], reach })
        notes.push(
          `${name}: ${closing.slice(closing.indexOf(': ') + 2)}; with start and resolution ${seconds.toFixed(0)} s; at most ${highestMb.toFixed(0)} MB resident.`,
        )
      }
      return {
        rows,
        notes: [`${workers} workers; PostgreSQL on the same machine, every commit written through.`, ...notes],
      }
    } finally {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function* lines(size: number): AsyncGenerator<string> {
  const articles: { readonly title: string; readonly text: string; readonly published?: string }[] = []
  for await (const item of readFiles([SAMPLES])) {
    if ('error' in item) continue
    const { title = '', text, body, published } = item.document
    articles.push({ title, text: text.slice(body.start, body.end), ...(published ? { published } : {}) })
  }
  for (let number = 0; number < size; number++) {
    const { title, text, published } = articles[number % articles.length]!
    const variant = Math.floor(number / articles.length)
    const varied = {
      title: varyText(title, variant),
      text: varyText(text, variant),
      published,
      publisher: `Paper ${number % 97}`,
    }
    yield `${JSON.stringify(varied)}\n`
  }
}
