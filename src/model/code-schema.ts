import { z } from 'zod'
import { codesOf } from './codes/index.ts'

/** A schema that lets through the codes of a list. */
export const codeSchema = <C extends string>(list: Readonly<Record<C, unknown>>) =>
  z.enum(codesOf(list as never) as [C, ...C[]])
