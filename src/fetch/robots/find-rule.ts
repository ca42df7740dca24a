import { type RobotsRule, toComparable } from './parse-robots.ts'

/**
 * The rule that decides about a path (with what follows `?`): the longest that fits, of two as long the one that allows. Null where none does, which allows
 * it.
 */
export function findRule(rules: readonly RobotsRule[], target: string): RobotsRule | null {
  const path = toComparable(target)
  if (path === '/robots.txt') return null
  let best: RobotsRule | null = null
  for (const rule of rules) {
    const isBetter =
      best === null ||
      rule.path.length > best.path.length ||
      (rule.path.length === best.path.length && rule.isAllowed && !best.isAllowed)
    if (isBetter && fits(rule.path, path)) best = rule
  }
  return best
}

/** `*` stands for anything, `$` at the end for the end. Each part is looked for once, from where the one before ended. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  const last = isWhole ? parts.pop() : undefined
  if (isWhole && last === undefined) return path === first
  let at = first.length
  for (const part of parts) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return last === undefined || (path.length - last.length >= at && path.endsWith(last))
}
