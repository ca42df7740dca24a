import { startPostgres } from './start-postgres.ts'

/**
 * A PostgreSQL for as long as standard input is open: prints its address, and ends with whoever started it, however that ended.
 * `npx node test/postgres/server.ts` is one to try things on; `--durable` writes every commit through to the disk.
 */
const server = await startPostgres({ isDurable: process.argv.includes('--durable') })
let isEnding = false
async function end(): Promise<void> {
  if (isEnding) return
  isEnding = true
  await server.stop()
  process.exit(0)
}
process.on('SIGINT', end).on('SIGTERM', end)
process.stdout.on('error', end).write(`${server.address}\n`)
process.stdin.resume().once('close', end)
