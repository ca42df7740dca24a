import { readFile } from 'node:fs/promises'
import type { Rates } from '../../analyse/index.ts'
import { annualRates, type RateFile, readDeflator } from '../../knowledge/index.ts'
import { CommandError } from '../command-error.ts'

export type MoneyOptions = {
  readonly rates: readonly string[]
  readonly deflator: string | undefined
  readonly prices: number | undefined
}

/** The rates that were asked for. Files are read and checked before the register is opened. */
export async function loadRates({ rates, deflator, prices }: MoneyOptions): Promise<Rates> {
  const known = annualRates(await Promise.all(rates.map(name => readTable(name, '--rates'))))
  if (deflator === undefined) {
    if (prices !== undefined) throw new CommandError('--prices says in whose prices; it needs --deflator FILE.')
    return known
  }
  const { at, lastYear, sources } = readDeflator(await readTable(deflator, '--deflator'), prices)
  return { ...known, prices: at, baseYear: prices ?? lastYear, sources: [...known.sources, ...sources] }
}

async function readTable(name: string, option: string): Promise<RateFile> {
  try {
    return { name, text: await readFile(name, 'utf8') }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new CommandError(`${name}: It cannot be opened (${code ?? message}). Check the name after ${option}.`, error)
  }
}
