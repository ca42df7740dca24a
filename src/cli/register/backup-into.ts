import type { ExitCode } from '../verb.ts'
import { WRITING, withApi } from './with-register.ts'

/** Writes a backup and says where. */
export async function backupInto(file: string, database: string | undefined): Promise<ExitCode> {
  await withApi(database, WRITING, async register => {
    const report = await register.backup(file)
    process.stderr.write(`${report.file}: ${report.bytes} bytes (${report.kind}) of ${register.store.address}\n`)
  })
  return 0
}

/** Fills a database from a backup. */
export async function restoreInto(file: string, database: string | undefined, isReplaced: boolean): Promise<ExitCode> {
  await withApi(database, {}, async register => {
    await register.restore(file, { isReplaced })
    process.stderr.write(`${register.store.address}: restored from ${file}\n`)
  })
  return 0
}
