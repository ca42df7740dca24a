import type { ChildProcessWithoutNullStreams } from 'node:child_process'

export type Opened = { readonly url: string; readonly code: string; readonly stop: () => Promise<void> }

const LINK_PATTERN = /(http:\/\/127\.0\.0\.1:\d+)\/sign-in#(\S+)/

/** Waits until `foedera start` has printed its link. */
export function whenOpened(process: ChildProcessWithoutNullStreams): Promise<Opened> {
  let output = ''
  let errors = ''
  process.stderr.on('data', part => {
    errors += part
  })
  const ended = new Promise<void>(resolve => process.once('close', () => resolve()))
  const stop = () => {
    process.kill('SIGTERM')
    return ended
  }
  return new Promise((resolve, reject) => {
    process.once('close', code => reject(new Error(`foedera start ended with ${code}\n${output}\n${errors}`)))
    process.stdout.on('data', part => {
      output += part
      const [, url, code] = LINK_PATTERN.exec(output) ?? []
      if (url && code) resolve({ url, code, stop })
    })
  })
}
