import { CORRECTED_FIELDS } from '../../model/index.ts'
import type { Writer } from '../../store/index.ts'
import { RegisterError } from '../register-error.ts'

/** What a decision speaks of, before it is one. */
export type Spoken =
  | { readonly kind: 'accept' | 'reject'; readonly target: string }
  | { readonly kind: 'correct'; readonly target: string; readonly field: string }
  | { readonly kind: 'merge'; readonly targets: readonly string[] }
  | { readonly kind: 'split'; readonly target: string; readonly groups: readonly (readonly string[])[] }
  | { readonly kind: 'same' | 'different' | 'unsure'; readonly a: string; readonly b: string }
  | { readonly kind: 'undo'; readonly decision: string }
  | { readonly kind: 'create'; readonly what: 'agreement' }
  | { readonly kind: 'create'; readonly what: 'obligation' | 'delivery'; readonly target: string }

/** @throws RegisterError when it speaks of something that is not there, or cannot be done to it. */
export async function checkTargets(writer: Writer, what: Spoken): Promise<void> {
  if (what.kind === 'undo') {
    if ((await writer.decisions.get([what.decision])).length === 0)
      throw new RegisterError('no-decision', { id: what.decision })
    return
  }
  if (what.kind === 'correct' && !CORRECTED_FIELDS.some(field => field === what.field))
    throw new RegisterError('no-field', { field: what.field, fields: CORRECTED_FIELDS.join(', ') })
  const targets = targetsOf(what)
  for (const target of targets)
    if (!(await isThere(writer, target))) throw new RegisterError('no-entry', { id: target })
  if ('a' in what && what.a === what.b)
    throw new RegisterError('bad-decision', { reason: `${what.a} cannot be compared with itself` })
  if (what.kind === 'split') await checkSplit(writer, what)
}

/** The agreements and findings that it speaks of, as they were given. */
export function targetsOf(what: Spoken): readonly string[] {
  if ('targets' in what) return what.targets
  if ('groups' in what) return [what.target, ...what.groups.flat()]
  if ('a' in what) return [what.a, what.b]
  return 'target' in what ? [what.target] : []
}

/** An id that was minted stays a target, though its agreement may be gone. */
async function isThere(writer: Writer, target: string): Promise<boolean> {
  if ((await writer.findings.get([target])).length > 0) return true
  return (await writer.ledger.get([target])).length > 0
}

async function checkSplit(writer: Writer, { target, groups }: Extract<Spoken, { kind: 'split' }>): Promise<void> {
  const all = groups.flat()
  const twice = all.find((id, index) => all.indexOf(id) < index)
  if (twice !== undefined) throw new RegisterError('bad-decision', { reason: `${twice} is in two groups` })
  const held = new Set((await writer.entries.get(target))?.findings)
  const other = all.find(id => !held.has(id))
  if (other !== undefined)
    throw new RegisterError('bad-decision', {
      reason: `${other} is no finding in ${target}; there are ${[...held].join(', ')}`,
    })
}
