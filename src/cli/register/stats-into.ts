import type { ExitCode } from '../verb.ts'
import { READING, withApi } from './with-register.ts'

/** Prints how much there is in a register. */
export async function statsInto({
  database,
  format,
}: {
  readonly database: string | undefined
  readonly format: 'text' | 'json'
}): Promise<ExitCode> {
  const { pairs, database: address, ...counts } = await withApi(database, READING, register => register.stats())
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify({ database: address, ...counts, pairs }, null, 2)}\n`)
    return 0
  }
  const width = Math.max(...Object.values(counts).map(count => String(count).length))
  const lines = Object.entries(counts).map(([name, count]) => `${String(count).padStart(width)} ${NAMES[name] ?? name}`)
  const most = pairs.map(({ pair, agreements }) => `${String(agreements).padStart(width)} ${pair}`)
  process.stdout.write(
    `${[address, ...lines, ...(most.length > 0 ? ['', 'Pairs with the most agreements:', ...most] : [])].join('\n')}\n`,
  )
  return 0
}

const NAMES: Readonly<Record<string, string>> = {
  accepted: 'accepted by people',
  rejected: 'rejected by people',
  questions: 'questions for people (foedera pending)',
  problems: 'inputs that could not be read (foedera problems)',
  waiting: 'findings that wait to be compared (foedera add goes on with them)',
}
