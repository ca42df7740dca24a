import { fork } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { setPriority } from 'node:os'
import { dirname, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer } from './call.ts'
import type { StartReader } from './reader.ts'

const MODULE = fileURLToPath(new URL(`./reader-worker${extname(import.meta.url)}`, import.meta.url))
/** Searches give way to look-ups where both want the processor. */
const NICE = 5

/**
 * A reader in a process of its own. SQLite cannot be stopped in the midst of a query from JavaScript, and a thread that is terminated goes on until the
 * query ends; a process is gone at once.
 */
export const startProcess: StartReader = (settings, { onAnswer, onEnd }) => {
  const cache = getCompileCacheDir()
  const child = fork(MODULE, [], {
    // What was compiled once is not compiled again, where that is kept.
    env: { ...process.env, ...(cache ? { NODE_COMPILE_CACHE: dirname(cache) } : {}) },
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.on('message', answer => onAnswer(answer as Answer))
  // A message that could not be sent: it is ending.
  child.on('error', () => {})
  child.once('exit', (code, signal) => onEnd(signal ?? `exit code ${code}`))
  // The address may hold a password: it goes where no list of processes shows it.
  child.send(settings)
  try {
    setPriority(child.pid!, NICE)
  } catch {
    // Not every system lets it.
  }
  return {
    send: call => void child.send(call, () => {}),
    kill: () => void child.kill('SIGKILL'),
  }
}
