import { COLLECTION_ROWS } from '../../export/index.ts'
import { CommandError } from '../command-error.ts'
import type { ExitCode } from '../verb.ts'
import { checkAction } from './check-action.ts'
import type { RowFormat } from './row-formats.ts'
import { READING, WRITING, withApi } from './with-register.ts'
import { writeRows } from './write-rows.ts'

export type CollectionIntoOptions = {
  readonly database: string | undefined
  readonly limit: number | undefined
  readonly format: RowFormat | undefined
  readonly output: string | undefined
}

const ACTIONS = { create, list, add, remove }

/** Does what the first word says. */
export async function collectionInto(
  [action = '', ...words]: readonly string[],
  options: CollectionIntoOptions,
): Promise<ExitCode> {
  return ACTIONS[checkAction('collection', ACTIONS, action, words, 'name the collection')](words, options)
}

async function create(names: readonly string[], { database }: CollectionIntoOptions): Promise<ExitCode> {
  await withApi(database, {}, async ({ access }) => {
    for (const name of names) {
      await access.collections.create(name)
      process.stdout.write(`made collection "${name}"\n`)
    }
  })
  return 0
}

async function list(_: readonly string[], options: CollectionIntoOptions): Promise<ExitCode> {
  await withApi(options.database, READING, async ({ access }) => {
    const collections = await access.collections.list()
    const nothing = 'There is no collection: everybody sees everything. `foedera collection create` makes one.'
    await writeRows(each(collections), COLLECTION_ROWS, { ...options, nothing })
  })
  return 0
}

async function add([name = '', ...documents]: readonly string[], options: CollectionIntoOptions): Promise<ExitCode> {
  if (documents.length === 0) throw new CommandError('foedera collection add: name at least one document.')
  await withApi(options.database, WRITING, async ({ access }) => {
    const moved = await access.collections.add(name, documents)
    process.stdout.write(`gave ${countOf(moved)} to collection "${name}"\n`)
  })
  return 0
}

async function remove([name = '', ...documents]: readonly string[], options: CollectionIntoOptions): Promise<ExitCode> {
  await withApi(options.database, WRITING, async ({ access }) => {
    const moved = await access.collections.remove(name, documents)
    const done = documents.length === 0 ? 'removed' : `took ${countOf(moved)} out of`
    process.stdout.write(`${done} collection "${name}"\n`)
  })
  return 0
}

const countOf = (documents: number) => `${documents} ${documents === 1 ? 'document' : 'documents'}`

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
