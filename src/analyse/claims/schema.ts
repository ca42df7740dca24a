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

const topicSchema = z.enum(Object.keys(CLAIM_TOPICS) as [ClaimTopic, ...ClaimTopic[]])

/** Figures of a pair that bear on claims of a topic. */
export const bearingSchema = z.strictObject({
  topic: topicSchema,
  bearing: z.enum(Object.keys(BEARINGS) as [Bearing, ...Bearing[]]),
  figures: z.string(),
  ...behindSchema.shape,
})
export type BearingFigures = Of<typeof bearingSchema>

export const claimSchema = z.strictObject({
  pair: z.string(),
  topics: z.array(topicSchema),
  text: z.string(),
  /** Who claims it; absent where it is the author. */
  speaker: z.string().optional(),
  documentId: z.string(),
  publisher: z.string().optional(),
  published: z.string().optional(),
})
export type Claim = Of<typeof claimSchema>

export const claimsSchema = z
  .strictObject({
    claims: z.array(claimSchema),
    /** By pair. */
    bearings: z.record(z.string(), z.array(bearingSchema)),
    /** Judgements and statements that were looked at. */
    lookedAt: z.int(),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Claims' })
export type Claims = Of<typeof claimsSchema>
