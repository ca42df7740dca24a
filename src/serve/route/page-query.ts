import { z } from 'zod'
import { numeric, words } from './written.ts'

const MOST_A_PAGE = 1_000

/** Parameters of every list. */
export const pageQuery = (most = MOST_A_PAGE, least: 0 | 1 = 1) => ({
  limit: numeric(z.number().int().min(least).max(most))
    .optional()
    .describe(
      `How many on a page, ${most} at most; 50 unless said.${least === 0 ? ' With 0 they are only counted.' : ''}`,
    ),
  cursor: words().optional().describe('`next` of the page before.'),
})

/** A page of a list. */
export const pageSchema = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item),
    next: z.string().nullable().describe('The cursor of the next page; null at the end.'),
  })
