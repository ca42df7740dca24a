import { randomBytes } from 'node:crypto'
import type { Knowledge } from '../../knowledge/index.ts'
import { type Decision, decisionSchema } from '../../model/index.ts'
import type { Store, Writer } from '../../store/index.ts'
import { extractorVersion } from '../extractor-version.ts'
import { RegisterError } from '../register-error.ts'
import { anchorsOf } from './anchors-of.ts'
import { applyCreated } from './apply-created.ts'
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
    const decisions: Decision[] = []
    for (const draft of drafts) decisions.push(await toDecision(writer, draft, { ...options, at }))
    await writer.decisions.append(decisions)
    for (const decision of decisions) await applyCreated(writer, decision, options.knowledge)
    await resolveAffected(writer, decisions, { knowledge: options.knowledge, at })
    return decisions
  })

type Circumstances = Omit<DecideOptions, 'at'> & { readonly at: string }

async function toDecision(writer: Writer, draft: Draft, { by, at, seen }: Circumstances): Promise<Decision> {
  const { why, quotes, ...rest } = draft
  const evidence = quotes ? await findQuotes(writer, quotes) : undefined
  const what =
    rest.kind === 'create' && rest.what === 'agreement'
      ? await toCreated(writer, rest, { by, at, extractor: extractorVersion() })
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
