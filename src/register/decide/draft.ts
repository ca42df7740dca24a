import { z } from 'zod'
import { type CorrectedField, deliverySchema, edtfSchema, obligationSchema } from '../../model/index.ts'
import { byHandSchema } from './by-hand.ts'

/** Words that prove something, and the document in which they stand. */
const quotationSchema = z.strictObject({ documentId: z.string().min(1), words: z.string().min(1) })

const common = { why: z.string().min(1).optional(), quotes: z.array(quotationSchema).optional() }
const target = z.string().min(1)
const pair = <K extends string>(kind: K) => z.strictObject({ ...common, kind: z.literal(kind), a: target, b: target })

/**
 * A decision as a person states it, before it is tied to the words it speaks of, and to who made it and when. Targets are ids of agreements or of
 * findings.
 */
export const draftSchema = z
  .union([
    z.strictObject({ ...common, kind: z.literal('accept'), target }),
    z.strictObject({ ...common, kind: z.literal('reject'), target }),
    z.strictObject({
      ...common,
      kind: z.literal('correct'),
      target,
      field: z.string() as z.ZodType<CorrectedField>,
      value: z.unknown(),
    }),
    z.strictObject({ ...common, kind: z.literal('merge'), targets: z.array(target).min(2) }),
    z.strictObject({
      ...common,
      kind: z.literal('split'),
      target,
      groups: z.array(z.array(target).min(1)).min(2),
    }),
    pair('same'),
    pair('different'),
    pair('unsure'),
    z.strictObject({ ...common, kind: z.literal('undo'), decision: z.string().min(1) }),
    z.strictObject({
      ...common,
      kind: z.literal('create'),
      what: z.literal('agreement'),
      /** What is known of it, as a text: it is kept as a document, which the agreement quotes. */
      note: z.string().min(1),
      published: edtfSchema.optional(),
      agreement: byHandSchema,
    }),
    z.strictObject({
      ...common,
      kind: z.literal('create'),
      what: z.literal('obligation'),
      target,
      obligation: obligationSchema.omit({ id: true }),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('create'),
      what: z.literal('delivery'),
      target,
      delivery: deliverySchema.omit({ id: true }),
    }),
  ])
  .meta({ id: 'DecisionDraft' })
export type Draft = z.infer<typeof draftSchema>
