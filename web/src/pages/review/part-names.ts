import type { ScorePart } from '../../data/types.ts'
import type { Words } from '../../language/language-context.tsx'

/** What is seen may be two things: "few, at one time". */
const BETWEEN = ', '

/** A name of the score as messages have it: `own-words`. */
export const toPartKey = (name: string): string => name.replaceAll(' ', '-')

/** What was compared; a register that is newer than this app may compare in more. */
export function comparedName({ name }: ScorePart, { t, has }: Words): string {
  const key = `compared.${toPartKey(name)}`
  return has(key) ? t(key) : name
}

/** What was seen of it. */
export function seenName({ name, level }: ScorePart, { t, has, comma }: Words): string {
  const names = level.split(BETWEEN).map(part => {
    const key = seenKeys(name, part).find(has)
    return key ? t(key) : part
  })
  return names.join(comma)
}

/** The messages that may name what was seen: one for this comparison, else one for all. */
export const seenKeys = (name: string, part: string): readonly string[] => [
  `seen.${toPartKey(name)}.${toPartKey(part)}`,
  `seen.${toPartKey(part)}`,
]
