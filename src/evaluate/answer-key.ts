import type { z } from 'zod'
import type { keySchema } from './key-schema.ts'

/** What a person found in one document. */
export type AnswerKey = Readonly<z.infer<typeof keySchema>>
export type KeyAgreement = Readonly<AnswerKey['agreements'][number]>
export type KeyAmount = Readonly<KeyAgreement['amounts'][number]>
export type KeyStatement = Readonly<AnswerKey['statements'][number]>
export type KeyEvent = Readonly<AnswerKey['events'][number]>
