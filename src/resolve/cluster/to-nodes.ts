import type { Profile } from '../profile/profile.ts'

/** Findings of several documents that nothing tells apart, and that are compared as one. */
export type Node = { readonly profile: Profile; readonly members: readonly Profile[] }

/**
 * Gathers findings with one signature, at most one of a document: where a document has several that look the same, the first goes with
 * the first of other documents, the second with the second. Findings in `alone`, of which people decided something, are kept by themselves.
 *
 * @returns nodes by the least finding id in them
 */
export function toNodes(profiles: readonly Profile[], alone: ReadonlySet<string>): Node[] {
  const seen = new Map<string, number>()
  const nodes = new Map<string, Profile[]>()
  for (const profile of profiles.toSorted(byPlace)) {
    const { documentId, signature, id } = profile
    const within = `${documentId} ${signature}`
    const place = seen.get(within) ?? 0
    seen.set(within, place + 1)
    const key = alone.has(id) ? id : `${signature} ${place}`
    const members = nodes.get(key)
    if (members) members.push(profile)
    else nodes.set(key, [profile])
  }
  return [...nodes.values()]
    .map(members => members.sort(byId))
    .map(members => ({ profile: members[0]!, members }))
    .sort((a, b) => byId(a.profile, b.profile))
}

const byId = (a: Profile, b: Profile) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const byPlace = (a: Profile, b: Profile) => a.start - b.start || byId(a, b)
