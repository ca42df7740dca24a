import { type ChildProcessWithoutNullStreams, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../bin/foedera.js', import.meta.url))

export type RunOptions = { readonly input?: string; readonly cwd?: string; readonly env?: NodeJS.ProcessEnv }

/** Runs the command line to its end, as a process of its own. */
export const runFoedera = (
  args: readonly string[],
  { input = '', cwd, env }: RunOptions = {},
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [command, ...args], {
    input,
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', ...env },
    maxBuffer: 2 ** 28,
  })

/** Starts the command line, for tests that talk to it. */
export const startFoedera = (args: readonly string[], cwd?: string): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [command, ...args], { cwd })
