import type { ExitCode } from '../verb.ts'
import { WRITING, withRegister } from './with-register.ts'

/** Writes a backup and says where. */
export async function backupInto(file: string, database: string | undefined): Promise<ExitCode> {
  await withRegister(database, WRITING, async store => {
    const report = await store.backup(file)
    process.stderr.write(`${report.file}: ${report.bytes} bytes (${report.kind}) of ${store.address}\n`)
  })
  return 0
}

/** Fills a database from a backup. */
export async function restoreInto(file: string, database: string | undefined, isReplaced: boolean): Promise<ExitCode> {
  await withRegister(database, {}, async store => {
    await store.restore(file, { isReplaced })
    process.stderr.write(`${store.address}: restored from ${file}\n`)
  })
  return 0
}
