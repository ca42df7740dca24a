import type { Clock } from '../client/pace.ts'
import { FetchError, type FetchErrorCode } from '../fetch-error.ts'
import { findRule } from './find-rule.ts'
import { parseRobots, type Robots } from './parse-robots.ts'

/** Fetches a robots.txt; null where the server says that there is none. */
export type FetchRobots = (url: URL, signal?: AbortSignal) => Promise<string | null>

export type RobotsCache = {
  /**
   * Seconds between requests that the site asks for, where it lets us fetch this.
   *
   * @throws FetchError `robots`, `robots-unknown`, or what was wrong with the connection.
   */
  readonly check: (url: URL, signal?: AbortSignal) => Promise<number>
}

type Known = { readonly robots: Robots; readonly until: number }

/** RFC 9309: not kept for more than a day. */
const KEPT = 24 * 3_600_000
/** What could not be had is asked for again after this. */
const KEPT_UNKNOWN = 10 * 60_000
const MOST_SITES = 5_000
const MOST_DELAY = 60
const FREE: Robots = { rules: [] }
/** The page would fail as well, and says better why. */
const OF_THE_HOST: ReadonlySet<FetchErrorCode> = new Set<FetchErrorCode>([
  'private-address',
  'private-name',
  'port',
  'no-host',
  'no-connection',
  'bad-certificate',
  'slow-connect',
  'stopped',
])

/**
 * Knows what the robots.txt of sites say. As RFC 9309 has it, a site whose file is not there (4xx) may be fetched from; of one whose file cannot be had
 * (5xx, no answer) nothing is fetched, unless what it said before is known.
 */
export function createRobotsCache(fetchRobots: FetchRobots, agent: string, clock: Clock): RobotsCache {
  const known = new Map<string, Known>()
  const failed = new Map<string, { readonly error: FetchError; readonly until: number }>()
  const asked = new Map<string, Promise<Robots>>()

  const ask = async (origin: string, signal?: AbortSignal): Promise<Robots> => {
    try {
      const text = await fetchRobots(new URL('/robots.txt', origin), signal)
      const robots = text === null ? FREE : parseRobots(text, agent)
      if (known.size >= MOST_SITES) known.clear()
      known.set(origin, { robots, until: clock.now() + KEPT })
      return robots
    } catch (error) {
      if (!(error instanceof FetchError)) throw error
      const before = known.get(origin)
      if (before) return before.robots
      const told = OF_THE_HOST.has(error.code) ? error : unknown(origin, error)
      if (failed.size >= MOST_SITES) failed.clear()
      if (error.code !== 'stopped') failed.set(origin, { error: told, until: clock.now() + KEPT_UNKNOWN })
      throw told
    }
  }
  const get = (origin: string, signal?: AbortSignal): Promise<Robots> => {
    const found = known.get(origin)
    if (found && found.until > clock.now()) return Promise.resolve(found.robots)
    const failure = failed.get(origin)
    if (failure && failure.until > clock.now()) return Promise.reject(failure.error)
    const asking = asked.get(origin) ?? ask(origin, signal).finally(() => asked.delete(origin))
    asked.set(origin, asking)
    return asking
  }
  return {
    check: async (url, signal) => {
      const { rules, delay = 0 } = await get(url.origin, signal)
      const rule = findRule(rules, url.pathname + url.search)
      if (rule && !rule.isAllowed) throw new FetchError('robots', { host: url.host, line: rule.line })
      return Math.min(MOST_DELAY, delay)
    },
  }
}

const unknown = (origin: string, error: FetchError) =>
  new FetchError(
    'robots-unknown',
    { host: new URL(origin).host, reason: error.message.replace(/\.(?: .*)?$/s, '') },
    error,
  )
