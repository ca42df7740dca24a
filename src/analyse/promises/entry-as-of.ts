import { type Entry, LEGAL_STAGES, stageRank } from '../../model/index.ts'
import { dayOf } from './days.ts'

/**
 * An agreement as it stood on a day, without what came after; the same where nothing did. What has no date and comes first is taken to have been so. Null where nothing of it had come about yet.
 *
 * @param asOf YYYY-MM-DD
 */
export function entryAsOf(entry: Entry, asOf: string): Entry | null {
  const isLater = (date: string | undefined) => (dayOf(date, 'first') ?? asOf) > asOf
  // They stand in order: what has no date comes after what stands before it.
  const later = entry.milestones.findIndex(({ date }) => isLater(date?.value))
  const milestones = later < 0 ? entry.milestones : entry.milestones.slice(0, later)
  const deliveries = entry.deliveries.filter(({ date }) => !isLater(date))
  if (isLater(entry.date?.value) && !milestones.some(({ date }) => date !== undefined)) return null
  if (later < 0) return deliveries.length === entry.deliveries.length ? entry : { ...entry, deliveries }
  const last = milestones.at(-1)
  if (!last) return null
  const stages = milestones.map(({ status }) => stageRank(status.value))
  return {
    ...entry,
    milestones,
    deliveries,
    status: { ...entry.status, value: last.status.value },
    reached: { ...entry.reached, value: LEGAL_STAGES[Math.max(...stages)] ?? last.status.value },
  }
}
