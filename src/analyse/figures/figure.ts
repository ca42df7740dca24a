import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { type ListFilter, listCommand } from './list-command.ts'

/** So many ids stand beside a figure; of more only the command that lists them. */
export const MOST_IDS = 200

/** What stands behind a figure: how many agreements, the command that lists them, and their ids where they are few. */
export const behindSchema = z.strictObject({
  n: z.int().nonnegative(),
  /** `foedera list …`. Where no filter is as narrow as the figure it lists more, and the ids say which. */
  list: z.string(),
  ids: z.array(z.string()).optional(),
})
export type Behind = Of<typeof behindSchema>

export const intervalSchema = z.tuple([z.number(), z.number()]).readonly()

/** A number with the agreements that it is made of. */
export const figureSchema = z.strictObject({
  value: z.number(),
  /** 95 %. */
  interval: intervalSchema.nullable().optional(),
  ...behindSchema.shape,
})
export type Figure = Of<typeof figureSchema>

export const behind = (rows: readonly { readonly id: string }[], filter: ListFilter): Behind => ({
  n: rows.length,
  list: listCommand(filter),
  ...(rows.length <= MOST_IDS ? { ids: rows.map(({ id }) => id) } : {}),
})

/** How many there are, as a figure. */
export const countOf = (rows: readonly { readonly id: string }[], filter: ListFilter): Figure => ({
  value: rows.length,
  ...behind(rows, filter),
})
