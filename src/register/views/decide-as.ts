import type { Knowledge } from '../../knowledge/index.ts'
import type { Decision } from '../../model/index.ts'
import type { Store, Writer } from '../../store/index.ts'
import { behindEach } from '../decide/behind-each.ts'
import { enact, toDecisions } from '../decide/decide.ts'
import type { Draft } from '../decide/draft.ts'
import { toCreated } from '../decide/to-created.ts'
import { extractorVersion } from '../extractor-version.ts'
import { spokenOfBy } from '../settle/find-decisions.ts'
import { leadTo } from './lead-to.ts'

export type DecideAs = {
  /** Everything, where the decisions are kept. */
  readonly store: Store
  /** What whoever decides can see. */
  readonly view: Store
  /** The collection that notes come into; none, where everybody may see them. */
  readonly collection: string | null | undefined
  readonly by: string
  readonly at: string
  readonly knowledge: Knowledge
  /** Versions of the agreements that they speak of, as they were seen. */
  readonly seen?: readonly string[] | undefined
}

/**
 * Decides as somebody does who does not see everything: what is wrong with a decision is told in the words of what they see, and it is tied to that. Only then it is
 * written down, where it holds for everybody who sees the same.
 */
export async function decideAs(drafts: readonly Draft[], given: DecideAs): Promise<readonly Decision[]> {
  const { store, view, collection, by, at, knowledge } = given
  const { decisions, behind } = await rehearse(view, drafts, given)
  const minted = await view.ledger.get(decisions.flatMap(spokenOfBy))
  await store.write(async writer => {
    for (const draft of drafts)
      if (draft.kind === 'create' && draft.what === 'agreement')
        await toCreated(writer, draft, { by, at, extractor: extractorVersion(), collection })
    await leadTo(writer, minted)
    await enact(writer, decisions, behind, { knowledge, at })
  })
  return decisions
}

type Outcome = Pick<Rehearsal, 'decisions' | 'behind'>

/** Makes decisions in the view, and takes everything back. */
async function rehearse(view: Store, drafts: readonly Draft[], given: DecideAs): Promise<Outcome> {
  try {
    return await view.write(async (writer: Writer): Promise<never> => {
      const decisions = await toDecisions(writer, drafts, given)
      throw new Rehearsal(decisions, await behindEach(writer, decisions, true))
    })
  } catch (error) {
    if (error instanceof Rehearsal) return error
    throw error
  }
}

/** Ends a write that is only to be tried. */
class Rehearsal extends Error {
  readonly decisions: readonly Decision[]
  readonly behind: ReadonlyMap<string, readonly string[]>

  constructor(decisions: readonly Decision[], behind: ReadonlyMap<string, readonly string[]>) {
    super('only tried')
    this.decisions = decisions
    this.behind = behind
  }
}
