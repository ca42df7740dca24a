import { z } from 'zod'
import { codeSchema } from './code-schema.ts'
import { NOTICE_KINDS, NOTICE_REASONS, STATUSES } from './codes/index.ts'
import type { Of } from './deep-readonly.ts'
import { amountSchema, edtfSchema } from './schema.ts'

/** What became of a field: its values before and now, as texts; absent where it had none. */
export const changeSchema = z
  .strictObject({ field: z.string(), before: z.string().optional(), now: z.string().optional() })
  .meta({ id: 'Change' })
export type Change = Of<typeof changeSchema>

/** Why it changed: a document or a decision, with what is known of it. */
export const reasonSchema = z
  .strictObject({
    kind: codeSchema(NOTICE_REASONS),
    documentId: z.string().optional(),
    title: z.string().optional(),
    publisher: z.string().optional(),
    published: edtfSchema.optional(),
    url: z.string().optional(),
    /** Words of the document that tell of the agreement. */
    words: z.string().optional(),
    decision: z.string().optional(),
    /** The kind of decision, who made it, and why. */
    decided: z.string().optional(),
    by: z.string().optional(),
    why: z.string().optional(),
  })
  .meta({ id: 'Reason' })
export type Reason = Of<typeof reasonSchema>

/** What an alert tells of one agreement: what changed and why. */
export const noticeSchema = z
  .strictObject({
    /** The name of the alert. */
    alert: z.string(),
    kind: codeSchema(NOTICE_KINDS),
    /** ISO 8601. */
    at: z.string(),
    agreement: z.strictObject({
      /** Register id, permanent. */
      id: z.string(),
      title: z.string(),
      status: codeSchema(STATUSES),
      date: edtfSchema.optional(),
      sides: z.array(z.string()),
      amounts: z.array(amountSchema),
    }),
    /** The agreement that it was merged into. */
    into: z.string().optional(),
    changes: z.array(changeSchema),
    reasons: z.array(reasonSchema),
  })
  .meta({ id: 'Notice' })
export type Notice = Of<typeof noticeSchema>
