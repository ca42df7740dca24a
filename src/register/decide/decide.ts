import { randomBytes } from 'node:crypto'
import type { Knowledge } from '../../knowledge/index.ts'
import { type Decision, decisionSchema } from '../../model/index.ts'
import type { Store, Writer } from '../../store/index.ts'
import { extractorVersion } from '../extractor-version.ts'
import { RegisterError } from '../register-error.ts'
import { anchorsOf } from './anchors-of.ts'
import { applyCreated } from './apply-created.ts'
import { behindEach } from './behind-each.ts'
import { checkTargets } from './check-targets.ts'
import { checkVersions } from './check-versions.ts'
import type { Draft } from './draft.ts'
import { findQuotes } from './find-quotes.ts'
import { resolveAffected } from './resolve-affected.ts'
import { toCreated } from './to-created.ts'

export type DecideOptions = {
  /** Who decides. */
  readonly by: string
  readonly at: () => string
  readonly knowledge: Knowledge
  /** Versions of the agreements that it speaks of, as they were seen; whichever they have, unless said. */
  readonly seen?: readonly string[] | undefined
}

/**
 * Writes down what a person decided, and changes the register accordingly, all of it in one transaction or nothing. Each decision is tied to the words
 * of the findings that it speaks of. Nothing is ever overwritten: `undo` is a decision as well.
 *
 * @returns the decisions as they were written down
 * @throws RegisterError when one of them speaks of something that is not there or was changed since it was seen, or quotes words that do not stand in the document.
 */
export const decide = (store: Store, drafts: readonly Draft[], options: DecideOptions): Promise<readonly Decision[]> =>
  store.write(async writer => {
    const at = options.at()
    const decisions = await toDecisions(writer, drafts, { ...options, at })
    await enact(writer, decisions, await behindEach(writer, decisions), { ...options, at })
    return decisions
  })

/** Drafts as decisions, with the notes behind agreements that are entered by hand among the documents. */
export async function toDecisions(
  writer: Writer,
  drafts: readonly Draft[],
  circumstances: Circumstances,
): Promise<readonly Decision[]> {
  const decisions: Decision[] = []
  for (const draft of drafts) decisions.push(await toDecision(writer, draft, circumstances))
  return decisions
}

/** Writes decisions down, with the documents behind each, and does what they say. */
export async function enact(
  writer: Writer,
  decisions: readonly Decision[],
  behind: ReadonlyMap<string, readonly string[]>,
  { knowledge, at }: Pick<Circumstances, 'knowledge' | 'at'>,
): Promise<void> {
  await writer.decisions.append(decisions)
  for (const [id, documents] of behind) await writer.views.putBehind(id, documents)
  for (const decision of decisions) await applyCreated(writer, decision, knowledge)
  await resolveAffected(writer, decisions, { knowledge, at })
}

export type Circumstances = Omit<DecideOptions, 'at'> & {
  readonly at: string
  /** The collection that notes come into. */
  readonly collection?: string | null | undefined
}

async function toDecision(
  writer: Writer,
  draft: Draft,
  { by, at, seen, collection }: Circumstances,
): Promise<Decision> {
  const { why, quotes, ...rest } = draft
  const evidence = quotes ? await findQuotes(writer, quotes) : undefined
  const what =
    rest.kind === 'create' && rest.what === 'agreement'
      ? await toCreated(writer, rest, { by, at, extractor: extractorVersion(), collection })
      : rest
  await checkTargets(writer, what)
  if (seen) await checkVersions(writer, what, seen)
  const anchors = await anchorsOf(writer, what)
  const parsed = decisionSchema.safeParse({
    id: newId(),
    by,
    at,
    ...(why === undefined ? {} : { why }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(anchors.length === 0 ? {} : { anchors }),
    ...what,
  })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new RegisterError('bad-decision', { reason: `${issue!.path.join('.') || 'it'}: ${issue!.message}` })
}

/** `d` and 60 bits by chance. */
const newId = () => `d${randomBytes(8).readBigUInt64BE().toString(32).padStart(13, '0').slice(0, 12)}`
