import { z } from 'zod'
import {
  asymmetrySchema,
  briefSchema,
  claimsSchema,
  currencyAnswerSchema,
  networkSchema,
  promisesSchema,
  tiesSchema,
} from '../../analyse/index.ts'
import { today, toYears } from '../../answer/index.ts'
import { toBrief } from '../../export/index.ts'
import { chooseFormat } from '../route/choose-format.ts'
import { replyTagged, replyText } from '../route/reply.ts'
import { defineRoute, type Route } from '../route/route.ts'
import { valueRoute } from '../route/value-route.ts'
import { numeric, texts, words } from '../route/written.ts'
import { AGREEMENT_FILTER } from './agreement-filter.ts'
import { FOUND_FILTER } from './found-filter.ts'

const tag = 'Answers'
const pair = z.strictObject({ a: words().describe('The code of a country.'), b: words() })
const YEARS = {
  from: words().optional().describe('The first year.'),
  to: words().optional().describe('The last year.'),
}
const JUDGED = {
  asOf: z.iso.date().optional().describe('The day on which promises are judged; today unless said.'),
  silentAfter: numeric(z.number().int().min(1).max(1_200))
    .optional()
    .describe('Months without news that make silence; 24 unless said.'),
}

type Judged = { readonly asOf?: string | undefined; readonly silentAfter?: number | undefined }
const toJudged = ({ asOf = today(), silentAfter = 24 }: Judged) => ({ asOf, silentAfterMonths: silentAfter })

const ties = valueRoute({
  path: '/answers/ties/{a}/{b}',
  tag,
  summary: 'Do the ties of two countries deepen or cool, and by what?',
  params: pair,
  query: z.strictObject(YEARS),
  answer: tiesSchema,
  read: ({ ask, params: { a, b }, query }) => ask('ties', a, b, toYears(query.from, query.to)),
})

const asymmetry = valueRoute({
  path: '/answers/asymmetry/{a}/{b}',
  tag,
  summary: 'What do sources of one side list that those of the other leave out?',
  params: pair,
  query: z.strictObject(YEARS),
  answer: asymmetrySchema,
  read: ({ ask, params: { a, b }, query }) => ask('asymmetry', a, b, toYears(query.from, query.to)),
})

const BRIEF_TYPES = { markdown: 'text/markdown', json: 'application/json' } as const

const brief = defineRoute({
  method: 'get',
  path: '/answers/brief/{a}/{b}',
  tag,
  summary: 'A briefing on two countries, as Markdown or as data',
  role: 'reader',
  params: pair,
  query: z.strictObject({
    ...YEARS,
    ...JUDGED,
    agreements: numeric(z.number().int().min(1).max(1_000))
      .optional()
      .describe('How many of the newest are told of; 10 unless said.'),
    format: z.enum(['markdown', 'json']).optional().describe('By the header Accept unless said.'),
  }),
  responses: {
    200: {
      description: 'The briefing',
      content: {
        [BRIEF_TYPES.markdown]: { schema: z.string() },
        [BRIEF_TYPES.json]: { schema: briefSchema },
      },
    },
    304: { description: 'The client has it already, by If-None-Match.' },
  },
  run: async ({ ask, params: { a, b }, query, context }) => {
    const format = query.format ?? chooseFormat(context.req.header('accept'), BRIEF_TYPES)
    const { agreements = 10 } = query
    const value = await ask('brief', a, b, { ...toYears(query.from, query.to), ...toJudged(query), agreements })
    context.header('Vary', 'Accept')
    if (format === 'json') return replyTagged(context, value)
    return replyText(context, toBrief(value), 'text/markdown; charset=utf-8')
  },
})

const promises = valueRoute({
  path: '/answers/promises',
  tag,
  summary: 'Which promises came true?',
  query: z.strictObject({ ...AGREEMENT_FILTER, ...JUDGED }),
  answer: promisesSchema,
  read: ({ ask, query: { asOf, silentAfter, ...filter } }) => ask('promises', filter, toJudged({ asOf, silentAfter })),
})

const currency = valueRoute({
  path: '/answers/currency',
  tag,
  summary: 'In whose currency?',
  query: z.strictObject({
    ...AGREEMENT_FILTER,
    money: z.enum(['committed', 'planned', 'ended']).optional().describe('committed unless said.'),
  }),
  answer: currencyAnswerSchema,
  read: ({ ask, query: { money = 'committed', ...filter } }) => ask('currency', filter, money),
})

const network = valueRoute({
  path: '/answers/network',
  tag,
  summary: 'Who shares agreements with whom?',
  query: z.strictObject({
    ...AGREEMENT_FILTER,
    of: z.enum(['parties', 'countries']).optional().describe('parties unless said.'),
  }),
  answer: networkSchema,
  read: ({ ask, query: { of = 'parties', ...filter } }) => ask('network', filter, of),
})

const claims = valueRoute({
  path: '/answers/claims',
  tag,
  summary: 'What do sources claim of ties, and what do the figures say?',
  query: z.strictObject({
    ...YEARS,
    pair: z
      .string()
      .regex(/^[^,-]{1,100}[,-][^,-]{1,100}$/, 'expected two codes such as CN,RU')
      .optional()
      .describe('Two codes such as CN,RU: claims on ties of these two.'),
    text: FOUND_FILTER.text,
    source: FOUND_FILTER.source,
    rank: texts().optional().describe('The best rank of the sources of a document.'),
  }),
  answer: claimsSchema,
  read: async ({ ask, query: { pair: written, from, to, ...documents } }) => {
    const both = written?.split(/[,-]/) as [string, string] | undefined
    return ask('claims', both, toYears(from, to), documents)
  },
})

/** Questions to the register as a whole. */
export const ANSWERS: readonly Route[] = [ties, asymmetry, brief, promises, currency, network, claims]
