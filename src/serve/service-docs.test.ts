import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseCurl } from '../../test/serve/curl.ts'
import { type Served, serveArticles } from '../../test/serve/serve-articles.ts'

const DOCS = readFileSync(new URL('../../docs/service.md', import.meta.url), 'utf8')
const BLOCK_PATTERN = /```sh\n(?<calls>.*?)```(?:\s*```json\n(?<answer>.*?)```)?/gs

let served: Served
beforeAll(async () => {
  served = await serveArticles()
})
afterAll(() => served.close())

it('does what docs/service.md shows', async () => {
  const values = {
    TOKEN: served.bearer('admin').Authorization.replace('Bearer ', ''),
    ID: (await served.read('/agreements?country=KE')).body.items[0].id as string,
  }
  const blocks = [...DOCS.matchAll(BLOCK_PATTERN)].map(({ groups }) => groups!)
  expect(blocks.length).toBeGreaterThan(8)
  for (const { calls, answer } of blocks)
    for (const command of calls!.trim().split('\n')) {
      const { url, init } = parseCurl(command, values, 'Peru and Chile signed a treaty on 3 March 2011.')
      const response = await fetch(url.replace('http://localhost:4510', served.server.url), init)
      const text = await response.text()
      if (answer) expect(JSON.parse(text), command).toMatchObject(JSON.parse(answer))
      else expect(response.ok, `${command}\n${text}`).toBe(true)
    }
})
