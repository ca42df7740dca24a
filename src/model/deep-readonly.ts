import type { z } from 'zod'

export type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

/** The type of what a schema lets through, readonly to the bottom. */
export type Of<S extends z.ZodType> = DeepReadonly<z.infer<S>>
