import { z } from 'zod'
import { knowledge } from '../../knowledge/index.ts'
import * as model from '../../model/index.ts'
import { extractorVersion } from '../../register/index.ts'
import type { Route } from '../route/route.ts'
import { valueRoute } from '../route/value-route.ts'

/** The code lists, by the name of the field that has them. */
const LISTS = {
  form: model.FORMS,
  instrument: model.INSTRUMENTS,
  status: model.STATUSES,
  sideKind: model.SIDE_KINDS,
  partyType: model.PARTY_TYPES,
  role: model.ROLES,
  sector: model.SECTORS,
  qualifier: model.QUALIFIERS,
  amountPart: model.AMOUNT_PARTS,
  termKind: model.TERM_KINDS,
  relation: model.RELATIONS,
  statementMode: model.STATEMENT_MODES,
  eventKind: model.EVENT_KINDS,
  publishedBasis: model.PUBLISHED_BASES,
  rank: model.SOURCE_RANKS,
  sourceState: model.SOURCE_STATES,
  choice: model.CHOICES,
  linkKind: model.LINK_KINDS,
  review: model.REVIEWS,
  questionReason: model.QUESTION_REASONS,
  noticeKind: model.NOTICE_KINDS,
  noticeReason: model.NOTICE_REASONS,
} as const satisfies Readonly<Record<string, model.CodeList>>

const codeSchema = z.looseObject({ code: z.string(), name: z.string(), definition: z.string(), example: z.string() })

const codebookSchema = z
  .strictObject({
    version: z.string().describe('Of the program, and of its extractor.'),
    lists: z
      .record(z.string(), z.array(codeSchema))
      .describe('In the order of the list, which has a meaning for some.'),
    countries: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  })
  .meta({ id: 'Codebook' })

/** `letter-of-intent` in words. */
const toName = (code: string) => `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`
const toCodes = (list: model.CodeList) =>
  Object.entries(list).map(([code, entry]) => ({ code, name: toName(code), ...entry }))

/** What codes mean. */
export const CODEBOOK: readonly Route[] = [
  valueRoute({
    path: '/model',
    tag: 'Register',
    summary: 'The codebook: every code with its name and what it means',
    answer: codebookSchema,
    read: async () => ({
      value: {
        version: extractorVersion(),
        lists: Object.fromEntries(Object.entries(LISTS).map(([name, list]) => [name, toCodes(list)])),
        countries: knowledge().countries.map(({ code, name }) => ({ code, name })),
      },
    }),
  }),
]
