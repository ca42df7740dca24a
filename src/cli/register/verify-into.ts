import { plainLine } from '../../export/index.ts'
import type { Register, RegisterFault } from '../../register/index.ts'
import type { ExitCode } from '../verb.ts'
import { READING, WRITING, withApi } from './with-register.ts'

export type VerifyIntoOptions = {
  readonly database: string | undefined
  readonly mend: boolean
  readonly format: 'text' | 'ndjson'
}

/** Checks a register and prints what is wrong. */
export async function verifyInto({ database, mend: isMended, format }: VerifyIntoOptions): Promise<ExitCode> {
  return withApi(database, isMended ? WRITING : READING, async register => {
    const before = await check(register)
    const hasMendable = before.some(fault => fault.isMended)
    if (isMended && hasMendable) await register.mend(before)
    const faults = isMended && hasMendable ? await check(register) : before
    const mended = before.length - faults.length
    if (format === 'ndjson') process.stdout.write(faults.map(fault => `${JSON.stringify(fault)}\n`).join(''))
    else process.stdout.write(`${faults.map(toLine).join('')}${conclude(register.store.address, faults, mended)}\n`)
    return faults.length > 0 ? 1 : 0
  })
}

async function check(register: Register): Promise<readonly RegisterFault[]> {
  const faults: RegisterFault[] = []
  for await (const fault of register.verify()) faults.push(fault)
  return faults
}

const toLine = ({ code, message }: RegisterFault) => `${code}: ${plainLine(message)}\n`

function conclude(address: string, faults: readonly RegisterFault[], mended: number): string {
  const done = mended > 0 ? `, ${mended} mended` : ''
  if (faults.length === 0) return `${address}: everything is in order${done}.`
  const canBe = faults.filter(fault => fault.isMended).length
  const told = `${address}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}${done}.`
  return canBe > 0
    ? `${told} \`foedera verify --mend\` puts ${canBe} of them right.`
    : `${told} Restore a backup, or read the documents named again.`
}
