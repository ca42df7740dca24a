import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serveArticles } from '../../test/serve/serve-articles.ts'
import { problemSchema } from './problem/problem.ts'

let served: Served
beforeAll(async () => {
  served = await serveArticles()
})
afterAll(async () => {
  expect(served.faults).toEqual([])
  await served.close()
})

/** A question that has no answer: a problem that says in words what to do. */
async function refused(path: string, status: number, code: string, detail: RegExp) {
  const answer = await fetch(served.at(`/answers/${path}`), { headers: { Accept: 'application/json' } })
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const problem = problemSchema.parse(await answer.json())
  expect({ path, ...problem }).toMatchObject({ path, status, code, detail: expect.stringMatching(detail) })
  expect(answer.status).toBe(status)
}

const OF_PAIRS = {
  ties: (pair: string, rest = '') => `ties/${pair.replace(',', '/')}?${rest}`,
  asymmetry: (pair: string, rest = '') => `asymmetry/${pair.replace(',', '/')}?${rest}`,
  brief: (pair: string, rest = '') => `brief/${pair.replace(',', '/')}?format=json&${rest}`,
  claims: (pair: string, rest = '') => `claims?pair=${pair}&${rest}`,
} as const

describe.each(Object.entries(OF_PAIRS))('answers/%s', (_, of) => {
  it.each([
    [of('CN,XX'), 400, 'no-country', /XX: There is no country with this code/],
    [of('China,KE'), 400, 'no-country', /China is CN/],
    [of('CN,CN'), 400, 'same-country', /two different countries/],
    [of('AD,TV'), 404, 'no-pair', /no agreement between these two/],
    [of('CN,KE', 'from=2020&to=2010'), 400, 'turned-round', /turn them round/],
    [of('CN,KE', 'from=May'), 400, 'bad-year', /no year such as 2014/],
    [of('CN,KE', 'from=1800&to=1801'), 404, 'no-years', /knows nothing of these two from 1800 to 1801/],
  ] as const)('%s is refused with %i', refused)
})

describe.each(['promises', 'currency', 'network'])('answers/%s', answer => {
  it.each([
    ['pair=CN', 400, 'bad-filter', /is no pair/],
    ['pair=CN,XX', 400, 'no-country', /XX: There is no country with this code/],
    ['country=XX', 400, 'no-country', /XX: There is no country with this code/],
    ['pair=AD,TV', 404, 'nothing', /No agreement is like that/],
    ['text=zeppelin', 404, 'nothing', /No agreement is like that/],
    ['from=2020&to=2010', 400, 'bad-filter', /turn the dates round/],
    ['from=2014-13', 400, 'bad-filter', /is no date such as 2015/],
    ['sector=magic', 400, 'bad-filter', /is none of the sectors/],
  ] as const)('?%s is refused with %i', (query, status, code, detail) =>
    refused(`${answer}?${query}`, status, code, detail),
  )
})

it.each([
  ['claims?pair=CN', 400, 'invalid', /two codes such as CN,RU/],
  ['claims?from=1800&to=1801', 404, 'no-documents', /no such document from 1800 to 1801/],
  ['claims?text=zeppelin', 404, 'no-documents', /no such document\./],
  ['claims?rank=royal', 400, 'bad-filter', /is none of the ranks/],
  ['promises?asOf=2020-02-31', 400, 'invalid', /asOf/],
  ['promises?silentAfter=none', 400, 'invalid', /silentAfter/],
  ['currency?money=all', 400, 'invalid', /money/],
  ['network?of=people', 400, 'invalid', /of/],
] as const)('answers/%s is refused with %i', refused)
