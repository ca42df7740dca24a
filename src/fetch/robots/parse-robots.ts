/** A line `Allow` or `Disallow` that has a path. */
export type RobotsRule = { readonly isAllowed: boolean; readonly path: string; readonly line: number }

/** What a robots.txt says to one program. */
export type Robots = {
  readonly rules: readonly RobotsRule[]
  /** Seconds between requests that it asks for; no part of RFC 9309, and widely used. */
  readonly delay?: number
}

type Group = { readonly agents: string[]; readonly rules: RobotsRule[]; delay?: number }

const LINE_PATTERN = /^[ \t]{0,100}(?<key>[a-z-]{1,40})[ \t]{0,100}:(?<value>[^#]*)/i
/** The name of a program without version and remarks. */
const AGENT_PATTERN = /^[a-z_-]{1,100}|^\*/

/**
 * Reads a robots.txt as RFC 9309 says for the program called `agent`: the groups that name it, together, else those for all.
 *
 * @example parseRobots('User-agent: *\nDisallow: /drafts/', 'foedera').rules // [{ isAllowed: false, path: '/drafts/', line: 2 }]
 */
export function parseRobots(text: string, agent: string): Robots {
  const groups = toGroups(text)
  const named = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()))
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))
  const delays = chosen.flatMap(({ delay }) => delay ?? [])
  return {
    rules: chosen.flatMap(({ rules }) => rules),
    ...(delays.length === 0 ? {} : { delay: Math.max(...delays) }),
  }
}

function toGroups(text: string): Group[] {
  const groups: Group[] = []
  let isNaming = false
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const { key = '', value = '' } = LINE_PATTERN.exec(line)?.groups ?? {}
    const name = key.toLowerCase()
    const told = value.trim()
    if (name === 'user-agent') {
      const agent = AGENT_PATTERN.exec(told.toLowerCase())?.[0]
      if (!isNaming) groups.push({ agents: [], rules: [] })
      if (agent) groups.at(-1)!.agents.push(agent)
      isNaming = true
      continue
    }
    const group = groups.at(-1)
    if (name === 'allow' || name === 'disallow') {
      isNaming = false
      if (group && told !== '')
        group.rules.push({ isAllowed: name === 'allow', path: toComparable(told), line: index + 1 })
    } else if (name === 'crawl-delay') {
      isNaming = false
      const seconds = Number(told)
      if (group && told !== '' && seconds >= 0) group.delay = Math.max(group.delay ?? 0, seconds)
    }
  }
  return groups
}

/** Paths are compared in one spelling: what need not be escaped is not, what has to be is, in capitals. */
export const toComparable = (path: string): string =>
  path
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, escaped => {
      const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
      return /[\w.~-]/.test(character) ? character : escaped.toUpperCase()
    })
