import type { AddEvent, Register } from '../../register/index.ts'
import type { Metrics } from './metrics.ts'

/** A register that counts what is added to it and decided in it. */
export const countWork = (register: Register, metrics: Pick<Metrics, 'documents' | 'decisions'>): Register => {
  const count = <T extends readonly { readonly kind: string }[]>(made: T): T => {
    for (const { kind } of made) metrics.decisions.inc({ kind })
    return made
  }
  return {
    ...register,
    as: async scope => countWork(await register.as(scope), metrics),
    decide: async (...given) => count(await register.decide(...given)),
    undo: async (...given) => count(await register.undo(...given)),
    add: (...given) => counted(register.add(...given), metrics),
  }
}

async function* counted(
  events: AsyncIterable<AddEvent>,
  { documents }: Pick<Metrics, 'documents'>,
): AsyncGenerator<AddEvent, void> {
  for await (const event of events) {
    if (event.event === 'outcome') documents.inc({ result: 'problem' in event ? 'problem' : event.result })
    yield event
  }
}
