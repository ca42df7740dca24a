/** The entity tags of `If-Match` begin with the version of what was seen; `*` holds for any. */
const TAG_PATTERN = /^"(?<version>[^".]{1,200})(?:\.[^"]{0,200})?"$/

/** Versions that a client has seen, by its header `If-Match`; undefined where it has none and whatever is there is meant. */
export function seenVersions(header: string | undefined): readonly string[] | undefined {
  if (header === undefined || header.trim() === '*') return undefined
  return header
    .slice(0, LONGEST)
    .split(',')
    .flatMap(tag => TAG_PATTERN.exec(tag.trim())?.groups?.version ?? [])
}

const LONGEST = 20_000
