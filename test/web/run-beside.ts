import { text } from 'node:stream/consumers'
import { startFoedera } from '../run-foedera.ts'

/** Runs the command line to its end beside a server of the test, which `runFoedera` would keep from answering. */
export async function runBeside(
  ...args: readonly string[]
): Promise<{ status: number; stdout: string; stderr: string }> {
  const child = startFoedera(args)
  child.stdin.end()
  const closed = new Promise<number>(resolve => child.on('close', code => resolve(code ?? -1)))
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { status, stdout, stderr }
}
