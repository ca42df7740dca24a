import { z } from 'zod'
import { numeric, words } from './written.ts'

const MOST_A_PAGE = 1_000

/** Parameters of every list. */
export const pageQuery = (most = MOST_A_PAGE) => ({
  limit: numeric(z.number().int().min(1).max(most))
    .optional()
    .describe(`How many on a page, ${most} at most; 50 unless said.`),
  cursor: words().optional().describe('`next` of the page before.'),
})

/** A page of a list. */
export const pageSchema = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item),
    next: z.string().nullable().describe('The cursor of the next page; null at the end.'),
  })
