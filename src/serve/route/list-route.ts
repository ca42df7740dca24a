import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import type { Page, PageOptions } from '../../store/index.ts'
import type { Text } from '../queries/to-text.ts'
import { chooseFormat, LIST_FORMATS, LIST_TYPES, type ListFormat } from './choose-format.ts'
import { pageQuery, pageSchema } from './page-query.ts'
import { replyJson, replyTagged } from './reply.ts'
import { type Asked, defineRoute, type Route } from './route.ts'
import { pagesFrom, type Sheet, streamList } from './stream-list.ts'

/** Items read at a time for a stream, where nothing says how many. */
const PAGE = 500

type Shape = z.core.$ZodLooseShape
type AskedOf<F extends Shape> = Asked<Record<string, string>, z.output<z.ZodObject<F>>, undefined>

type Spec<F extends Shape, I extends z.ZodType, R extends Of<I>, M extends Shape> = Pick<
  Route,
  'path' | 'tag' | 'summary' | 'description'
> & {
  readonly params?: z.ZodObject
  /** Parameters beside those of every list. */
  readonly filter: F
  readonly item: I
  /** What the answer in JSON may have beside the page. */
  readonly more?: M
  /** The most on a page. */
  readonly most?: number
  /** A list that can be counted may be asked for nothing but that. */
  readonly least?: 0
  readonly sheet: Sheet<R>
  readonly page: (asked: AskedOf<F>, page: PageOptions) => Promise<Page<R>>
  /** The page as JSON already, of lists whose pages are large; null where more is asked for. */
  readonly text?: (asked: AskedOf<F>, page: PageOptions) => Promise<Text> | null
  /** The answer in JSON, where it is more than a page. */
  readonly whole?: (asked: AskedOf<F>, page: PageOptions) => Promise<Page<R> & Of<z.ZodObject<M>>>
}

/** A route that lists things: a page as JSON, or all of it as a stream of NDJSON or a file of CSV or XLSX. */
export function listRoute<F extends Shape, I extends z.ZodType, R extends Of<I>, M extends Shape>({
  filter,
  item,
  more,
  most,
  least,
  sheet,
  page,
  text,
  whole,
  ...spec
}: Spec<F, I, R, M>): Route {
  const answer = pageSchema(item).extend(more ?? {})
  return defineRoute({
    ...spec,
    method: 'get',
    role: 'reader',
    query: z.strictObject({
      ...filter,
      ...pageQuery(most, least),
      format: z
        .enum(LIST_FORMATS)
        .optional()
        .describe('In which form; by the header Accept unless said. All but json have the whole list.'),
    }),
    responses: {
      200: {
        description: spec.summary,
        content: {
          [LIST_TYPES.json]: { schema: answer },
          [LIST_TYPES.ndjson]: { schema: z.string().describe('A line of JSON for each.') },
          [LIST_TYPES.csv]: { schema: z.string().describe(sheet.columns.join(', ')) },
          [LIST_TYPES.xlsx]: { schema: z.string().describe('A workbook for spreadsheets.') },
        },
      },
      304: { description: 'The client has it already, by If-None-Match.' },
    },
    run: async given => {
      const asked = given as unknown as AskedOf<F>
      const { context } = asked
      const { limit, cursor, format } = given.query as PageOptions & { readonly format?: ListFormat }
      const form = format ?? chooseFormat(context.req.header('accept'), LIST_TYPES)
      const at = cursor === undefined ? {} : { cursor }
      context.header('Vary', 'Accept')
      if (form === 'json') {
        const wanted = { ...at, ...(limit === undefined ? {} : { limit }) }
        const told = await text?.(asked, wanted)
        if (told) return replyJson(context, told.text, told)
        return replyTagged(context, await (whole ?? page)(asked, wanted))
      }
      const size = Math.min(limit ?? PAGE, PAGE)
      const first = await page(asked, { ...at, limit: size })
      const read = (next: string) => page(asked, { limit: size, cursor: next })
      const pages = pagesFrom(first, read, { most: limit, signal: context.req.raw.signal })
      return streamList(context, pages, form, sheet)
    },
  })
}
