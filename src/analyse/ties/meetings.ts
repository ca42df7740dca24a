import { z } from 'zod'
import type { Event, Of } from '../../model/index.ts'

/** Who met, by the highest office on each side that both reach. */
export const meetingsSchema = z.strictObject({
  leaders: z.int().describe('Of heads of state or government of both.'),
  ministers: z.int().describe('Of ministers of both, or of a leader and a minister.'),
  others: z.int().describe('Of others, or of those whose office nothing says.'),
})
export type Meetings = Of<typeof meetingsSchema>
export type MeetingRank = keyof Meetings

/** A meeting or visit of two countries, told of once or more. */
export type Meeting = {
  readonly firstDay: string
  readonly lastDay: string
  readonly rank: MeetingRank
  readonly told: number
}

/** Words of offices of heads of state and of government, and of members of a government, in the languages that are read. A vice president is none of the first. */
const LEADER_PATTERN =
  /(?<!vice[- ]|deputy )\b(?:president|prime minister|premier|chancellor|king|queen|emperor|emir|sultan|taoiseach)\b|(?<!вице-)президент|премьер|(?<!副)(?:国家主席|总统|总理|首相|国王)/iu
const MINISTER_PATTERN =
  /minister|secretary of state|foreign secretary|home secretary|defen[cs]e secretary|vice[- ]president|министр|(?:部长|外长|防长|大臣|副总理|国务委员)/iu
/** Presidents of what is no state. */
const OTHER_PATTERN =
  /\b(?:company|corporation|bank|university|chamber|group|council|association|parliament|assembly|commission)\b/iu

const RANKS = ['leaders', 'ministers', 'others'] as const

export function rankOf(office: string | undefined): MeetingRank {
  if (office === undefined || OTHER_PATTERN.test(office)) return 'others'
  if (MINISTER_PATTERN.test(office) && !/prime minister|премьер/iu.test(office)) return 'ministers'
  return LEADER_PATTERN.test(office) ? 'leaders' : 'others'
}

/** An event with the days that its date allows. */
export type DatedEvent = Pick<Event, 'kind' | 'participants'> & { readonly firstDay: string; readonly lastDay: string }

/** What takes longer than this is a date that is not known to the day. */
const DAYS_KNOWN = 7
const DAY = 86_400_000

/**
 * The meetings that events of a pair tell of. Several documents tell of one meeting and one visit has several: what touches or overlaps in days is one. A date that is not known to the day adds a
 * meeting only where no other lies within it.
 */
export function toMeetings(events: readonly DatedEvent[], pair: readonly [string, string]): Meeting[] {
  const met = events.map(event => ({ ...event, rank: rankTogether(event, pair), told: 1 }))
  const [known, vague] = [met.filter(isKnown), met.filter(each => !isKnown(each))]
  const meetings: Meeting[] = []
  for (const { firstDay, lastDay, rank } of known.toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1))) {
    const last = meetings.at(-1)
    if (last && toDay(firstDay) - toDay(last.lastDay) <= 1)
      meetings[meetings.length - 1] = {
        firstDay: last.firstDay,
        lastDay: later(lastDay, last.lastDay),
        rank: higher(rank, last.rank),
        told: last.told + 1,
      }
    else meetings.push({ firstDay, lastDay, rank, told: 1 })
  }
  for (const { firstDay, lastDay, rank } of vague.toSorted(
    (a, b) => spanOf(a) - spanOf(b) || (orderOf(a) < orderOf(b) ? -1 : 1),
  ))
    if (!meetings.some(each => each.firstDay <= lastDay && each.lastDay >= firstDay))
      meetings.push({ firstDay, lastDay, rank, told: 1 })
  return meetings.sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1))
}

const later = (a: string, b: string) => (a < b ? b : a)
const toDay = (day: string) => Date.parse(day) / DAY
const spanOf = ({ firstDay, lastDay }: DatedEvent) => toDay(lastDay) - toDay(firstDay)
const isKnown = (event: DatedEvent) => spanOf(event) <= DAYS_KNOWN
/** Of those of one length the earlier comes first, of these the higher. */
const orderOf = ({ firstDay, rank }: Pick<Meeting, 'firstDay' | 'rank'>) => `${firstDay} ${RANKS.indexOf(rank)}`
const higher = (a: MeetingRank, b: MeetingRank) => RANKS[Math.min(RANKS.indexOf(a), RANKS.indexOf(b))]!

/** The lower of the two sides, each by its highest office. */
function rankTogether({ participants }: DatedEvent, pair: readonly [string, string]): MeetingRank {
  const highest = pair.map(country =>
    Math.min(
      ...participants
        .filter(({ value }) => value.country === country)
        .map(({ value }) => RANKS.indexOf(rankOf(value.office))),
      RANKS.length - 1,
    ),
  )
  return RANKS[Math.max(...highest)]!
}

export const countMeetings = (meetings: readonly Meeting[]): Meetings => ({
  leaders: meetings.filter(({ rank }) => rank === 'leaders').length,
  ministers: meetings.filter(({ rank }) => rank === 'ministers').length,
  others: meetings.filter(({ rank }) => rank === 'others').length,
})
