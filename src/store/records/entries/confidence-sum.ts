import { sql } from 'kysely'
import type { Session } from '../../backend/backend.ts'
import { ENTRY_INDEX } from '../../schema/migrations/0002-register.ts'
import { ALL_KEY } from '../../search/probe.ts'

/** Under this key stands the confidence of all agreements together, those that people rejected too. */
export const CONFIDENCE_SUM = 'sum:confidence'
const MILLION = 1_000_000

/** Whole numbers: the last digit of a sum of others depends on the order in which they came. */
export const toMillionths = (confidence: number): number => Math.round(confidence * MILLION)

/** The mean of the probability that what is listed is an agreement; null where nothing is. */
export async function readMeanConfidence({ db }: Pick<Session, 'db'>): Promise<number | null> {
  const rows = await db
    .selectFrom('key_counts')
    .select(['key', 'n'])
    .where('index_name', '=', ENTRY_INDEX.name)
    .where('key', 'in', [CONFIDENCE_SUM, ALL_KEY, 'review:rejected'])
    .execute()
  const of = (key: string) => Number(rows.find(row => row.key === key)?.n ?? 0)
  // What people rejected is counted as that and as nothing else.
  const n = of(ALL_KEY) + of('review:rejected')
  return n === 0 ? null : of(CONFIDENCE_SUM) / MILLION / n
}

/** Sums up what a register holds that was made before the sum was kept. */
export async function fillConfidenceSum({ db }: Session): Promise<void> {
  await db.deleteFrom('key_counts').where('key', '=', CONFIDENCE_SUM).execute()
  await sql`insert into key_counts (index_name, key, kind, n)
    select ${sql.lit(ENTRY_INDEX.name)}, ${sql.lit(CONFIDENCE_SUM)}, 'sum', total
    from (select sum(cast(round(confidence * ${sql.lit(MILLION)}) as bigint)) as total from entries) as summed
    where total > 0`.execute(db)
}
