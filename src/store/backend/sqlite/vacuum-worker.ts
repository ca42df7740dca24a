import { DatabaseSync } from 'node:sqlite'
import { workerData } from 'node:worker_threads'

/** Copies a database in a thread of its own, since SQLite would keep ours busy until it is done. */
const { from, to } = workerData as { readonly from: string; readonly to: string }
const database = new DatabaseSync(from, { readOnly: true, timeout: 10_000 })
try {
  database.prepare('vacuum into ?').run(to)
} finally {
  database.close()
}
