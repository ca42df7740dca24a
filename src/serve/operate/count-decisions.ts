import type { Register } from '../../register/index.ts'
import type { Metrics } from './metrics.ts'

/** A register that counts what is decided in it. */
export const countDecisions = (register: Register, metrics: Pick<Metrics, 'decisions'>): Register => {
  const count = <T extends readonly { readonly kind: string }[]>(made: T): T => {
    for (const { kind } of made) metrics.decisions.inc({ kind })
    return made
  }
  return {
    ...register,
    as: async scope => countDecisions(await register.as(scope), metrics),
    decide: async (...given) => count(await register.decide(...given)),
    undo: async (...given) => count(await register.undo(...given)),
  }
}
