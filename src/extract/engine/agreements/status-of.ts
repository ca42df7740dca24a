import type { Status } from '../../../model/index.ts'
import type { Reality } from '../syntax/reality.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'

/** The state that a verb gives an undertaking; null where it says that there is none, or nothing of its state. */
export function statusOf(
  { verb, form, tense }: VerbGroup,
  reality: Reality,
  controllers: readonly VerbGroup[],
): Status | null {
  const { frame, status } = verb
  // "the implementation of the agreement" may be ahead
  if (!status || (form === 'nominal' && status === 'implementing')) return null
  if (frame === 'life') return lifeStatus(status, reality)
  // "may not sign for the time being": what is planned is held up.
  if (reality === 'denied') return frame === 'conclude' && tense === 'open' ? 'suspended' : null
  if (frame === 'agree' && reality !== 'real') return null
  if (reality === 'real') return status
  const promise = controllers.find(one => one.verb.frame === 'pledge' || one.verb.frame === 'agree')
  if (reality === 'bound' || promise) {
    if (frame === 'conclude') return 'proposed'
    return promise?.verb.frame === 'pledge' ? 'pledged' : 'agreed'
  }
  if (reality === 'asked') return 'proposed'
  return frame === 'conclude' || frame === 'agree' || frame === 'talk' ? 'proposed' : 'pledged'
}

/** What has not ended goes on; what is to be approved or to take force has been agreed. */
function lifeStatus(status: Status, reality: Reality): Status | null {
  const isEnd = ['suspended', 'withdrawn', 'terminated', 'cancelled', 'rejected', 'expired'].includes(status)
  if (reality === 'real') return status
  if (reality === 'asked') return null
  if (isEnd) return reality === 'denied' ? 'in-force' : null
  if (status === 'amended') return reality === 'denied' ? null : 'agreed'
  if (status === 'agreed') return 'proposed'
  return status === 'ratified' || status === 'in-force' ? 'signed' : reality === 'denied' ? null : 'agreed'
}

const MAKING: ReadonlySet<string> = new Set(['make', 'conclude', 'agree'])
const BREAKING: ReadonlySet<Status> = new Set(['terminated', 'suspended', 'resumed'])
/** Ties are made, raised or broken by both sides alike; what else is done with them changes nothing. */
export function bondStatus({ verb }: VerbGroup, reality: Reality): Status | null {
  const isMade = verb.raises === true || MAKING.has(verb.frame)
  const isBroken = verb.frame === 'life' && verb.status !== undefined && BREAKING.has(verb.status)
  if (reality === 'denied' || reality === 'asked' || !(isMade || isBroken)) return null
  if (reality === 'open') return 'proposed'
  return isMade || reality === 'bound' ? 'agreed' : verb.status!
}
