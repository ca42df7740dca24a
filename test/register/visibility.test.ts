import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Draft, openRegister, type Register } from '../../src/register/index.ts'
import { onBothBackends } from '../store/on-both-backends.ts'
import { AT } from '../store/values.ts'
import { type Article, toInput } from './add-all.ts'
import { ARTICLES } from './articles.ts'
import { everythingIn, gather } from './everything-in.ts'

const LONG =
  'Kenya and China signed a $450 million loan agreement on 3 March 2016 for a dam at Thwake. The China Development Bank will lend the money over twenty years, officials in Nairobi said, and the ' +
  'contractor is to begin work before the rains. "We will build this dam together," President Uhuru Kenyatta told Chinese Foreign Minister Wang Yi at the ceremony. Farmers along the river have waited for water for two ' +
  'decades, and the county government expects that the reservoir will serve more than a million people once the pipes reach the towns downstream. Opposition members of parliament asked what the interest would be.'

const ALL: readonly Article[] = [
  ...ARTICLES,
  { title: 'Dam to be built', text: LONG, published: '2016-03-04', publisher: 'Coast Gazette' },
  {
    title: 'Dam to be built at last',
    text: `${LONG} They were not told.`,
    published: '2016-03-05',
    publisher: 'The Herald',
  },
  {
    title: 'Secret annex',
    text: 'Kenya and China signed on 11 May 2014 a secret annex to the railway loan agreement of $3.6 billion. The Export-Import Bank of China lends $4.1 billion instead, and the loan was suspended in 2017.',
    published: '2014-05-13',
    publisher: 'Ministry of Transport',
  },
  {
    title: 'Norway leaves fisheries treaty',
    text: 'Norway withdrew on 1 July 2019 from the treaty on fisheries with Chile that was signed on 7 June 2015. Norway joined the World Trade Organization in 1995. Chilean President Sebastian Pinera met the ambassador in Santiago on 2 July 2019.',
    published: '2019-07-02',
    publisher: 'Nordic Wire',
  },
]

const PLACES = [undefined, 'embassy', 'desk'] as const
type Place = (typeof PLACES)[number]
const inputOf = (article: Article) => toInput(article, ALL.indexOf(article))

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

async function add(register: Register, articles: readonly Article[], collection?: string): Promise<void> {
  await gather(register.add(each(articles.map(inputOf)), undefined, { collection }))
}

onBothBackends('what is hidden', place => {
  const open = async () => openRegister(await place().another(), { at: () => AT })

  /** A register with only what a scope shows, as if there had never been anything else. */
  async function without(
    places: readonly Place[],
    scope: readonly string[],
  ): Promise<Readonly<Record<string, unknown>>> {
    const register = await open()
    await add(
      register,
      ALL.filter((_, index) => places[index] === undefined || scope.includes(places[index])),
    )
    try {
      return await everythingIn(register)
    } finally {
      await register.close()
    }
  }

  it('is as if it had never been there, however it came and went', async () => {
    const placed = fc.array(fc.constantFrom(...PLACES), { minLength: ALL.length, maxLength: ALL.length })
    const given = fc.record({
      before: placed,
      after: placed,
      isLookedAt: fc.boolean(),
      scope: fc.subarray(['embassy', 'desk']),
    })
    await fc.assert(
      fc.asyncProperty(given, async ({ before, after, isLookedAt, scope }) => {
        const register = await open()
        try {
          await register.access.collections.create('embassy')
          await register.access.collections.create('desk')
          for (const [index, article] of ALL.entries()) {
            await add(register, [article], before[index])
            if (isLookedAt && index === 4) await everythingIn(await register.as(scope))
          }
          if (isLookedAt) expect(await everythingIn(await register.as(scope))).toEqual(await without(before, scope))
          for (const [index, article] of ALL.entries()) {
            const [was, is] = [before[index], after[index]]
            const { id } = inputOf(article).document
            if (is !== was && is !== undefined) await register.access.collections.add(is, [id])
            if (is !== was && was !== undefined) await register.access.collections.remove(was, [id])
          }
          const seen = await everythingIn(await register.as(scope))
          const shown = after.filter(where => where === undefined || scope.includes(where)).length
          expect([seen.documentCount, await register.documents.count()]).toEqual([shown, ALL.length])
          expect(seen).toEqual(await without(after, scope))
        } finally {
          await register.close()
        }
      }),
      { numRuns: place().backend === 'sqlite' ? 3 : 2, seed: 20_260_508, endOnFailure: true },
    )
  }, 300_000)

  /** A register in which a secret annex hangs together with an agreement that everybody knows of. */
  async function withAnnex() {
    const register = await open()
    await register.access.collections.create('embassy')
    const [annex] = ALL.filter(({ title }) => title === 'Secret annex')
    await add(register, ARTICLES)
    await add(register, [annex!], 'embassy')
    const { items } = await register.agreements.list({ text: 'railway' })
    return { register, annex: inputOf(annex!).document.id, railway: items[0]! }
  }

  it('shows decisions to those who see what was behind them', async () => {
    const { register, annex, railway } = await withAnnex()
    try {
      const evidence = await register.agreements.get(railway.id)
      expect(evidence.documents.map(({ id }) => id)).toContain(annex)
      // Whoever decided knew the annex.
      const [hidden] = await register.decide(
        [{ kind: 'correct', target: railway.id, field: 'status', value: 'suspended', why: 'by the annex' }],
        'ann',
      )
      const dam = (await register.agreements.list({ text: 'dam' })).items[0]!
      const [shown] = await register.decide([{ kind: 'accept', target: dam.id }], 'ann')
      const everybody = await register.as([])
      const history = await gather(everybody.history())
      expect(history.map(({ decision }) => decision.id)).toEqual([shown!.id])
      expect(JSON.stringify(await everythingIn(everybody))).not.toMatch(/annex|suspended|4\.1 billion|4100000000/i)
      const desk = await register.as(['embassy'])
      expect((await gather(desk.history())).map(({ decision }) => decision.id)).toEqual([hidden!.id, shown!.id])
      // What takes a decision back is seen by whoever saw the decision.
      await register.undo([shown!.id], 'ann', 'the annex says so')
      const [past, undone] = await gather((await register.as([])).history())
      expect([past!.stands, undone!.decision.why]).toEqual([false, 'the annex says so'])
    } finally {
      await register.close()
    }
  })

  it('takes decisions of those who see a part, in terms of what they see', async () => {
    const { register, annex, railway } = await withAnnex()
    try {
      const everybody = await register.as([])
      const seen = (await everybody.agreements.list({ text: 'railway' })).items[0]!
      expect(seen.findings.length).toBeLessThan(railway.findings.length)
      const secret = railway.findings.find(id => !seen.findings.includes(id))!
      await expect(everybody.decide([{ kind: 'accept', target: secret }], 'bob')).rejects.toMatchObject({
        code: 'no-entry',
      })
      const quoted: Draft = { kind: 'accept', target: seen.id, quotes: [{ documentId: annex, words: 'Kenya' }] }
      await expect(everybody.decide([quoted], 'bob')).rejects.toMatchObject({ code: 'no-document' })
      const [made] = await everybody.decide(
        [{ kind: 'correct', target: seen.id, field: 'date', value: '2014-05-11' }],
        'bob',
      )
      expect(JSON.stringify(made)).not.toContain(annex)
      expect((await (await register.as([])).agreements.get(seen.id)).entry).toMatchObject({
        date: { value: '2014-05-11', chosenBy: 'decision' },
      })
      // It holds for those who see more as well, and its address leads there too.
      expect((await register.agreements.get(seen.id)).entry).toMatchObject({ date: { chosenBy: 'decision' } })
      const note = {
        kind: 'create',
        what: 'agreement',
        note: 'Chile and Peru agreed on a ferry in 2021.',
        agreement: {
          ...{
            title: 'Ferry',
            form: 'agreement',
            instrument: 'other',
            status: 'signed',
            parties: [],
            sectors: [],
            amounts: [],
            terms: [],
            places: [],
          },
          sides: [
            { name: 'Chile', kind: 'state', countries: ['CL'] },
            { name: 'Peru', kind: 'state', countries: ['PE'] },
          ],
        },
      } as const
      await (await register.as(['embassy'])).decide([note as never], 'eve')
      expect((await (await register.as(['embassy'])).agreements.list({ pair: 'CL,PE' })).items).toHaveLength(1)
      expect((await (await register.as([])).agreements.list({ pair: 'CL,PE' })).items).toHaveLength(0)
      expect((await register.agreements.list({ pair: 'CL,PE' })).items).toHaveLength(1)
    } finally {
      await register.close()
    }
  })

  it('comes and goes without a word', async () => {
    const { register, annex } = await withAnnex()
    try {
      const everybody = await register.as([])
      const found = await gather(everybody.add(each([inputOf(ALL.find(({ title }) => title === 'Secret annex')!)])))
      // It was there already, for others: nothing of that is told, and whoever has it may show it to everybody.
      expect(found.at(-2)).toMatchObject({ event: 'outcome', id: annex, result: 'added' })
      expect((await everybody.documents.get(annex)).document.id).toBe(annex)
      await register.access.collections.add('embassy', [annex])
      // Adding it once more without a collection, who sees everything shows nothing by mistake.
      await add(register, [ALL.find(({ title }) => title === 'Secret annex')!])
      await expect(everybody.documents.get(annex)).rejects.toMatchObject({ code: 'no-document' })
      await expect(everybody.documents.retract(annex)).rejects.toMatchObject({ code: 'no-document' })
      await expect(everybody.backup('x')).rejects.toMatchObject({ code: 'not-allowed' })
      await expect(everybody.access.tokens.list()).rejects.toMatchObject({ code: 'not-allowed' })
      await expect(everybody.as('all')).rejects.toMatchObject({ code: 'not-allowed' })
      await expect(everybody.store.write(async () => {})).rejects.toMatchObject({ code: 'not-allowed' })
      await register.access.collections.remove('embassy', [annex])
      expect((await (await register.as([])).documents.get(annex)).document.id).toBe(annex)
      // Decided while everybody saw it: hidden again, the decision goes with it.
      const [finding] = await register.store.findings.ofDocument(annex)
      const [made] = await register.decide([{ kind: 'accept', target: finding!.id, why: 'by the annex' }], 'ann')
      expect(await gather((await register.as([])).history())).toHaveLength(1)
      await register.access.collections.add('embassy', [annex])
      const hidden = await register.as([])
      expect(await gather(hidden.history())).toEqual([])
      await expect(gather(hidden.history(made!.id))).rejects.toMatchObject({ code: 'no-entry' })
      await expect(hidden.agreements.get(finding!.id)).rejects.toMatchObject({ code: 'no-entry' })
    } finally {
      await register.close()
    }
  })

  it('is hidden in a backup that was restored, and made anew after it', async () => {
    const { register, annex } = await withAnnex()
    const folder = mkdtempSync(join(tmpdir(), 'foedera-hidden-'))
    const other = await open()
    try {
      const file = join(folder, 'backup.ndjson')
      await register.backup(file)
      await other.access.collections.create('old')
      await add(other, [ALL[4]!])
      expect(await (await other.as([])).documents.count()).toBe(1)
      await other.restore(file, { isReplaced: true })
      const everybody = await other.as([])
      expect([await everybody.documents.count(), await other.documents.count()]).toEqual([
        ARTICLES.length,
        ARTICLES.length + 1,
      ])
      await expect(everybody.documents.get(annex)).rejects.toMatchObject({ code: 'no-document' })
      expect(await everythingIn(everybody)).toEqual(await everythingIn(await register.as([])))
      // Opened once more, it is still a database of this program.
      const again = await openRegister(other.store.connection!)
      expect(await (await again.as([])).documents.count()).toBe(ARTICLES.length)
      await again.close()
    } finally {
      await register.close()
      await other.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
