import { readFile } from 'node:fs/promises'
import type { Rates } from '../../analyse/index.ts'
import { type MoneyTables, toRates } from '../../answer/index.ts'
import { KnowledgeError, type RateFile } from '../../knowledge/index.ts'
import { CommandError } from '../command-error.ts'

export type MoneyOptions = {
  readonly rates: readonly string[]
  readonly deflator: string | undefined
  readonly prices: number | undefined
}

/** The rates that were asked for. Files are read and checked before the register is opened. */
export const loadRates = async (options: MoneyOptions): Promise<Rates> => toRates(await readTables(options))

/** The files that were named, as they are. */
export async function readTables({ rates, deflator, prices }: MoneyOptions): Promise<MoneyTables> {
  if (deflator === undefined && prices !== undefined)
    throw new CommandError('--prices says in whose prices; it needs --deflator FILE.')
  return {
    rates: await Promise.all(rates.map(name => readTable(name, '--rates'))),
    ...(deflator === undefined ? {} : { deflator: await readTable(deflator, '--deflator'), prices }),
  }
}

/** Tells a table that is at fault. */
export function checkRates(money: MoneyTables): void {
  try {
    toRates(money)
  } catch (error) {
    if (error instanceof KnowledgeError) throw new CommandError(error.message, error)
    throw error
  }
}

async function readTable(name: string, option: string): Promise<RateFile> {
  try {
    return { name, text: await readFile(name, 'utf8') }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new CommandError(`${name}: It cannot be opened (${code ?? message}). Check the name after ${option}.`, error)
  }
}
