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

/**
 * @param listed the command that lists them, for those who know it already
 * @param agreementOf the agreement of each
 */
export const behindEach = <T>(each: readonly T[], listed: Listed, agreementOf: (one: T) => Identified): Behind => ({
  n: each.length,
  ...listed,
  ...(each.length <= MOST_IDS ? { ids: each.map(one => agreementOf(one).id) } : {}),
})

export const behind = (rows: Rows, filter: ListFilter): Behind => behindEach(rows, toListed(filter), row => row)

/** How many there are, as a figure. */
export const countOf = (rows: Rows, filter: ListFilter): Figure => ({
  value: rows.length,
  ...behind(rows, filter),
})
