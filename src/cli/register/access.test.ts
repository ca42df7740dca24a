import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { runFoedera } from '../../../test/run-foedera.ts'
import { openRegister } from '../../register/index.ts'
import { parseLife } from './parse-life.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'foedera-access-verbs-'))
const database = join(folder, 'ties.db')
const run = (...args: string[]) => runFoedera([...args, '--database', database])
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('makes a token whose secret goes to standard output alone, lists and revokes it', async () => {
  const made = run('token', 'create', '--name', 'ann', '--role', 'reviewer', '--expires', '12h')
  expect(made.stdout).toMatch(/^foedera_[\w-]{43}\n$/)
  expect(made.stderr).toMatch(/^made token "ann" \(reviewer\); it holds until .*shown only now:\n$/)
  const register = await openRegister(database)
  expect(await register.access.tokens.verify(made.stdout.trim())).toMatchObject({ name: 'ann', role: 'reviewer' })
  await register.close()
  expect(run('token', 'list').stdout).toMatch(/ann +reviewer +all +\d{4}-\d\d-\d\d/)
  expect(run('token', 'revoke', 'ann').stdout).toBe('revoked token "ann"\n')
  expect(run('token', 'revoke', 'ann')).toMatchObject({ status: 2, stderr: expect.stringContaining('no token "ann"') })
  expect(run('token', 'create')).toMatchObject({ status: 2, stderr: expect.stringContaining('name the token') })
  expect(run('token', 'create', '--name', 'x', '--expires', 'soon')).toMatchObject({ status: 2 })
})

it('keeps collections of documents', () => {
  expect(run('collection', 'create', 'embassy').stdout).toBe('made collection "embassy"\n')
  const file = join(folder, 'cable.txt')
  writeFileSync(file, 'Norway and Kenya signed a loan agreement of 45 million dollars in Oslo on 9 March 2024.')
  expect(run('add', file, '--collection', 'nowhere')).toMatchObject({ status: 2 })
  const added = run('add', file, '--collection', 'embassy', '--acknowledge')
  const { id } = JSON.parse(added.stdout)
  expect(run('collection', 'list').stdout).toMatch(/embassy +1 /)
  expect(run('collection', 'remove', 'embassy')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('take them out first'),
  })
  expect(run('collection', 'remove', 'embassy', id.slice(0, 12)).stdout).toBe(
    'took 1 document out of collection "embassy"\n',
  )
  expect(run('collection', 'add', 'embassy', id).stdout).toBe('gave 1 document to collection "embassy"\n')
})

it('makes a link that signs a browser in, at the address that is given', async () => {
  const made = run('token', 'link', '--name', 'eve', '--role', 'reviewer', '--site', 'https://ties.example.org/')
  expect(made.stderr).toMatch(/^signs a browser in as "eve" \(reviewer\), once/)
  const link = /^https:\/\/ties\.example\.org\/sign-in#(?<code>link_\S+)\n$/.exec(made.stdout)
  const register = await openRegister(database)
  const { session } = await register.access.signIns.signIn(link!.groups!.code!)
  await register.close()
  expect(session).toMatchObject({ name: 'eve', role: 'reviewer' })
  expect(run('token', 'link')).toMatchObject({ status: 2, stderr: expect.stringContaining('name the token') })
  expect(run('token', 'link', '--name', 'eve', '--site', 'ties')).toMatchObject({ status: 2 })
})

it('reads how long a token holds', () => {
  const now = new Date('2026-05-08T12:00:00Z')
  expect(parseLife('90d', now)).toBe('2026-08-06T12:00:00.000Z')
  expect(parseLife('12h', now)).toBe('2026-05-09T00:00:00.000Z')
  expect(parseLife('2027-01-31', now)).toBe('2027-01-31T00:00:00.000Z')
  expect(parseLife('never', now)).toBeUndefined()
  for (const text of ['', '0d', '90', '-1d', '2020-01-01', '2027-99-99', 'soon'])
    expect(() => parseLife(text, now)).toThrow(/--expires/)
})
