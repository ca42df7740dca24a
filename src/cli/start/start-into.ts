import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Register } from '../../register/index.ts'
import { readInputs } from '../../register/index.ts'
import { AddProgress } from '../register/add-progress.ts'
import { withApi } from '../register/with-register.ts'
import { serveInto } from '../serve/serve-into.ts'
import type { ExitCode } from '../verb.ts'

/** Beside `src` in a clone and beside `dist` in the package alike. */
const SAMPLES = fileURLToPath(new URL('../../../samples/en', import.meta.url))
/** Whose name the decisions of this browser bear. */
const NAME = 'owner'
/** Few documents: more threads take longer to start than to read them. */
const MOST_WORKERS = 4
const OWN_MONEY = { rates: [], deflator: undefined, prices: undefined } as const
const NO_NETWORK = { 'allow-private': false, sites: [] } as const

export type StartIntoOptions = {
  readonly database: string | undefined
  readonly port: number
  readonly empty: boolean
  readonly quiet: boolean
}

/** Fills an empty register with the samples, serves it, and prints the link that signs a browser in. */
export async function startInto(options: StartIntoOptions, signal: AbortSignal): Promise<ExitCode> {
  const { database, port, empty, quiet } = options
  const workers = Math.min(MOST_WORKERS, availableParallelism())
  if (!empty) await withApi(database, { workers }, register => fill(register, quiet, signal))
  if (signal.aborted) return 130
  return serveInto(
    {
      ...{ database, port, quiet, workers: 2, searches: 1 },
      ...{ every: undefined, deadline: 10, grace: 10, log: 'error' },
      ...{ host: '127.0.0.1', name: [], rate: undefined, knowledge: [], ...NO_NETWORK, ...OWN_MONEY },
      onListening: async (url, register) => {
        const code = await register.access.signIns.createLink({ name: NAME, role: 'admin' })
        process.stdout.write(toWelcome(url, code))
      },
    },
    signal,
  )
}

async function fill(register: Register, quiet: boolean, signal: AbortSignal): Promise<void> {
  if ((await register.documents.count()) > 0) return
  const progress = new AddProgress(quiet)
  if (!quiet) process.stderr.write('The register is empty: the sample articles are being added.\n')
  for await (const event of register.add(readInputs([SAMPLES]), signal)) {
    if (event.event === 'settled') progress.settled(event.findings)
    if (event.event === 'outcome') progress.count(event)
  }
  progress.close(register.store.address, signal.aborted)
}

const toWelcome = (url: string, code: string) => `Foedera is open at
  ${url}
To add documents and to decide, sign in with this link, once:
  ${url}/sign-in#${code}
`
