import type pg from 'pg'
import type { Lead } from '../backend.ts'
import { lockOf } from './lock-of.ts'

/** An advisory lock that ends with its connection, so that of a process which dies another takes over. */
const LEAD_LOCK = 4_026_108_022

/** Takes the lead on a connection of its own; null where another process has it. */
export async function takeLead(connect: () => pg.Client, schema?: string): Promise<Lead | null> {
  const client = connect()
  const lost = new AbortController()
  let isReleased = false
  client.on('error', () => {})
  client.once('end', () => {
    if (!isReleased) lost.abort()
  })
  await client.connect()
  const { rows } = await client.query<{ taken: boolean }>(
    `select pg_try_advisory_lock(${lockOf(LEAD_LOCK, schema)}) as taken`,
  )
  const release = async () => {
    isReleased = true
    // Ending the connection ends the lock; one that broke has ended.
    await client.end().catch(() => {})
  }
  if (rows[0]?.taken) return { lost: lost.signal, release }
  await release()
  return null
}
