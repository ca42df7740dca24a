import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { type ListFilter, listCommand } from './list-command.ts'

/** So many ids stand beside a figure; of more only the command that lists them. */
export const MOST_IDS = 200

/** What stands behind a figure: how many agreements, the command that lists them, and their ids where they are few. */
export const behindSchema = z.strictObject({
  n: z.int().nonnegative().describe('How many agreements are behind it.'),
  list: z.string().describe('The command `foedera list …` that lists exactly these, unless `isWider`.'),
  isWider: z
    .literal(true)
    .optional()
    .describe('No filter is as narrow as the figure: the command lists more, and `ids` say which are meant.'),
  ids: z.array(z.string()).optional().describe('Their ids, up to 200.'),
})
export type Behind = Of<typeof behindSchema>

export const intervalSchema = z.tuple([z.number(), z.number()]).readonly().describe('An interval of 95 %.')
/** The two countries of a question, in alphabetic order. */
export const pairSchema = z
  .tuple([z.string(), z.string()])
  .readonly()
  .describe('The two countries, in alphabetic order.')

/** A number with the agreements that it is made of. */
export const figureSchema = z.strictObject({
  value: z.number().describe('The figure.'),
  interval: intervalSchema
    .nullable()
    .optional()
    .describe('Its interval of 95 %; null where too little is known for one.'),
  ...behindSchema.shape,
})
export type Figure = Of<typeof figureSchema>

type Identified = { readonly id: string }
type Rows = readonly Identified[]

/** The command of a filter, as it stands beside a figure. */
export type Listed = Pick<Behind, 'list' | 'isWider'>
export const toListed = (filter: ListFilter): Listed => ({
  list: listCommand(filter),
  ...(filter.isWider ? { isWider: true } : {}),
})

export const behind = (rows: Rows, filter: ListFilter): Behind => ({
  n: rows.length,
  ...toListed(filter),
  ...(rows.length <= MOST_IDS ? { ids: rows.map(({ id }) => id) } : {}),
})

/** Agreements as they are counted one by one: how many, and which as long as they are few. Where there are very many, lists of them would take longer than all else. */
export type Count = { n: number; readonly ids: string[] }
export const emptyCount = (): Count => ({ n: 0, ids: [] })

export function countOne(count: Count, { id }: Identified): void {
  if (count.n++ < MOST_IDS) count.ids.push(id)
}

export const behindCount = ({ n, ids }: Count, listed: Listed): Behind => ({
  n,
  ...listed,
  ...(n <= MOST_IDS ? { ids } : {}),
})

/** How many there are, as a figure. */
export const countOf = (rows: Rows, filter: ListFilter): Figure => ({
  value: rows.length,
  ...behind(rows, filter),
})
