import { z } from 'zod'
import { decisionSchema } from '../../model/index.ts'

/** A decision, and whether it stands. */
export const pastSchema = z
  .strictObject({ decision: decisionSchema, stands: z.boolean().describe('False where a later one took it back.') })
  .meta({ id: 'Past' })
