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
  /** A register over what a scope shows. */
  readonly open: (store: Register['store']) => BareRegister
}

/** Lets a register be seen as those see it who do not see everything: whatever changes it, the views of it follow before it is acknowledged. */
export function withViews(bare: BareRegister, { knowledge, at, bring, open }: WithViewsOptions): Register {
  const views = createViews(bare.store, { knowledge, at, bring })
  /** What hides something is acknowledged when it is hidden everywhere. */
  const hidden =
    <G extends readonly unknown[], T>(write: (...given: G) => Promise<T>) =>
    async (...given: G): Promise<T> => {
      const result = await write(...given)
      await views.sync()
      return result
    }
  /** What was written is written, whatever becomes of a view; one that is behind says so itself when it is asked. */
  const followed =
    <G extends readonly unknown[], T>(write: (...given: G) => Promise<T>) =>
    async (...given: G): Promise<T> => {
      const result = await write(...given)
      await views.sync().catch(() => {})
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
    restore: hidden(bare.restore),
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
        add: hidden(collections.add),
        remove: hidden(collections.remove),
      },
    },
    add: async function* (...given) {
      for await (const event of bare.add(...given)) {
        if (event.event === 'done') await views.sync().catch(() => {})
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
      await views.sync().catch(() => {})
    }
    return scopedRegister({ whole, seen, scope, sync, knowledge, at })
  }
  return whole
}
