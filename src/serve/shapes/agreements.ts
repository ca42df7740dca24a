import { z } from 'zod'
import {
  amountSchema,
  CORRECTED_FIELDS,
  type CorrectedField,
  conflictSchema,
  entrySchema,
  partySchema,
} from '../../model/index.ts'
import type { KeyKind } from '../../store/index.ts'

const { form, instrument, status, reached, review } = entrySchema.shape
const keys = z.array(z.string())

/** What tables need of an agreement. */
export const entryRowSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    form: form.shape.value,
    instrument: instrument.shape.value,
    status: status.shape.value,
    reached: reached.shape.value,
    review,
    date: z.string().optional(),
    firstDay: z.string().optional(),
    lastDay: z.string().optional(),
    pair: z.string().optional().describe('The two countries of an agreement with exactly two sides.'),
    countries: keys,
    sectors: keys,
    parties: keys,
    publishers: keys,
    amounts: z.array(amountSchema),
    frames: keys.describe('Agreements that it is part of, by id.'),
    takesOver: keys.describe('Agreements that it amends, renews or replaces, by id.'),
    packages: keys,
    bestRank: z.string().optional(),
    confidence: z.number(),
    independent: z.number(),
    version: z.string(),
    updated: z.string(),
  })
  .meta({ id: 'EntryRow' })

/** What agreements can be counted by. */
export const FACETS = [
  'country',
  'pair',
  'party',
  'form',
  'instrument',
  'status',
  'reached',
  'sector',
  'rank',
  'review',
  'currency',
  'year',
  'publisher',
  'package',
  'problem',
  'has',
] as const satisfies readonly KeyKind[]

export const facetsSchema = z
  .strictObject({
    counted: z.int().describe('How many agreements were looked at: all that were found, or the newest of very many.'),
    isComplete: z.boolean(),
    fields: z.record(z.string(), z.array(z.strictObject({ value: z.string(), n: z.int() }))),
  })
  .meta({ id: 'Facets' })

export const fieldName = z.enum(CORRECTED_FIELDS as [CorrectedField, ...CorrectedField[]])

/** A field of an agreement with its words. */
export const shownFieldSchema = z
  .strictObject({
    id: z.string(),
    version: z.string(),
    field: fieldName,
    value: z.unknown().describe('As in the agreement; null where nothing is known of it.'),
    quotes: z.record(z.string(), z.string()),
    conflicts: z.array(conflictSchema),
  })
  .meta({ id: 'ShownField' })

export const partyCountSchema = z
  .strictObject({
    ...partySchema.pick({ name: true, type: true, country: true, id: true }).shape,
    key: z.string(),
    agreements: z.int(),
  })
  .meta({ id: 'PartyCount' })
