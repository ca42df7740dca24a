import { z } from 'zod'
import type { Of } from '../../model/index.ts'
import { behindSchema } from '../figures/figure.ts'
import { CLAIM_TOPICS, type ClaimTopic } from './topics.ts'

/** What the figures say of a claim. */
export const BEARINGS = {
  supports: 'the figures show it, beyond chance',
  contradicts: 'the figures show the opposite, beyond chance',
  'not-shown': 'there is enough evidence, and it does not show it',
  'says-nothing': 'the register cannot tell',
} as const
export type Bearing = keyof typeof BEARINGS

/** Whose words a claim is in. */
const VOICES = {
  judgement: 'the author judges so',
  statement: 'somebody says so, whom the document quotes or reports',
  report: 'the document says so',
} as const
export type Voice = keyof typeof VOICES

const topicSchema = z.enum(Object.keys(CLAIM_TOPICS) as [ClaimTopic, ...ClaimTopic[]])
const bearingCode = z.enum(Object.keys(BEARINGS) as [Bearing, ...Bearing[]])

/** Figures of a pair that bear on claims of a topic. */
export const bearingSchema = z.strictObject({
  topic: topicSchema.describe('What is claimed.'),
  bearing: bearingCode.describe('What the figures say of it.'),
  figures: z.string().describe('The figures in words, and what they leave open.'),
  ...behindSchema.shape,
})
export type BearingFigures = Of<typeof bearingSchema>

export const claimSchema = z.strictObject({
  pair: z.string().optional().describe('The two countries that it speaks of; absent where nothing says which.'),
  topics: z.array(topicSchema).describe('What it claims.'),
  text: z.string().describe('The sentence, as the document has it.'),
  span: z.strictObject({ start: z.int(), end: z.int() }).describe('Where it stands in the text of the document.'),
  isAhead: z
    .literal(true)
    .optional()
    .describe('It tells of what is wished, planned or to come: figures of what has been do not bear on it.'),
  voice: z.enum(Object.keys(VOICES) as [Voice, ...Voice[]]).describe(
    Object.entries(VOICES)
      .map(([code, said]) => `${code}: ${said}`)
      .join('; '),
  ),
  speaker: z.string().optional().describe('Who is quoted or reported.'),
  documentId: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional().describe('EDTF.'),
})
export type Claim = Of<typeof claimSchema>

export const claimsSchema = z
  .strictObject({
    claims: z
      .array(claimSchema)
      .describe('Those of the newest documents first; last those of which nothing says the pair.'),
    bearings: z.record(z.string(), z.array(bearingSchema)).describe('Figures on the topics that are claimed, by pair.'),
    documents: z.int().nonnegative().describe('How many documents were looked at, without copies.'),
    notes: z.array(z.string()).describe('What has to be known to judge the claims.'),
  })
  .meta({ id: 'Claims' })
export type Claims = Of<typeof claimsSchema>
