import { setTimeout as sleep } from 'node:timers/promises'
import type { Knowledge } from '../../knowledge/index.ts'
import type { Scope } from '../access/scope.ts'
import type { Register } from '../api/register.ts'
import { createViews, type ViewsOptions } from './create-views.ts'
import { scopedRegister } from './scoped-register.ts'

/** A register without what follows from collections. */
export type BareRegister = Omit<Register, 'as' | 'follow'>

export type WithViewsOptions = {
  readonly knowledge: () => Knowledge
  readonly at: () => string
  readonly bring: ViewsOptions['bring']
  /** Milliseconds that what is written waits for views to follow. */
  readonly patience: number
  /** A register over what a scope shows. */
  readonly open: (store: Register['store']) => BareRegister
}

/** Lets a register be seen as those see it who do not see everything: whatever changes it, the views of it follow, before it is acknowledged where that does not take long. */
export function withViews(bare: BareRegister, { knowledge, at, bring, patience, open }: WithViewsOptions): Register {
  const views = createViews(bare.store, { knowledge, at, bring })
  /**
   * What was written is written, whatever becomes of a view: one that does not know yet what is hidden says so itself when it is asked. To make one may take an hour, which
   * nobody waits for.
   */
  const catchUp = async () => {
    const waiting = new AbortController()
    const patient = sleep(patience, undefined, { signal: waiting.signal, ref: false }).catch(() => {})
    await Promise.race([views.sync().catch(() => {}), patient])
    waiting.abort()
  }
  const followed =
    <G extends readonly unknown[], T>(write: (...given: G) => Promise<T>) =>
    async (...given: G): Promise<T> => {
      const result = await write(...given)
      await catchUp()
      return result
    }
  const { tokens, collections } = bare.access
  const whole: Register = {
    ...bare,
    documents: { ...bare.documents, retract: followed(bare.documents.retract) },
    decide: followed(bare.decide),
    undo: followed(bare.undo),
    reread: followed(bare.reread),
    mend: followed(bare.mend),
    restore: async (...given) => {
      await bare.restore(...given)
      // Views are of what was there before until they are made anew.
      await views.sync()
    },
    access: {
      ...bare.access,
      tokens: {
        ...tokens,
        create: followed(tokens.create),
        revoke: async name => {
          await tokens.revoke(name)
          await views.sweep().catch(() => {})
        },
      },
      collections: {
        ...collections,
        create: followed(collections.create),
        add: followed(collections.add),
        remove: followed(collections.remove),
      },
    },
    add: async function* (...given) {
      for await (const event of bare.add(...given)) {
        if (event.event === 'done') await catchUp()
        yield event
      }
    },
    as,
    follow,
    close: async () => {
      await views.close()
      await bare.close()
    },
  }
  async function follow(collections?: readonly string[]): Promise<void> {
    await (collections ? views.follow(collections) : views.sync())
  }
  async function as(scope: Scope): Promise<Register> {
    if (scope === 'all') return whole
    const store = await views.storeFor(scope)
    const seen: Register = { ...(store === bare.store ? bare : open(store)), as, follow }
    const sync = async () => {
      await views.bring(scope)
      await catchUp()
    }
    return scopedRegister({ whole, seen, scope, sync, knowledge, at })
  }
  return whole
}
