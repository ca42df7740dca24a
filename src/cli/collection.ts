import { LIST_OPTIONS } from './shared-options.ts'
import { defineVerb } from './verb.ts'

/** `foedera collection create|list|add|remove`: documents that only some may see. */
export const collection = defineVerb({
  name: 'collection',
  summary: 'keeps documents for those who may see them: what others see is as if there were none of them',
  description: [
    'create NAME: makes a collection. `foedera add --collection NAME` adds documents to it; `foedera token create --collection NAME` makes a token that sees it.',
    'add NAME DOCUMENT…: gives documents to it that are there already, by their ids or the beginnings of them. remove NAME DOCUMENT…: takes them out; a document of no collection is ' +
      'seen by everybody. remove NAME: removes the collection itself, once it is empty.',
    'list: the collections and how many documents each has. The command line reads the database itself and sees everything.',
  ],
  operands: { name: 'ACTION NAME DOCUMENT', least: 1, most: 10_000 },
  options: LIST_OPTIONS,
  examples: [
    { command: 'foedera collection create embassy', does: 'a collection' },
    { command: 'foedera collection list', does: 'all, with how many documents each has' },
    { command: 'foedera collection add embassy 3f2a91c0', does: 'one that is there already' },
    { command: 'foedera collection remove embassy 3f2a91c0', does: 'everybody sees it again' },
  ],
  exitCodes: [0, 2],
  async run({ values, operands }) {
    const { collectionInto } = await import('./register/collection-into.ts')
    return collectionInto(operands, values)
  },
})
