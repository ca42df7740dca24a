import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { generateRegister } from '../register-generator.ts'

export type Written = { readonly file: string; readonly count: number; readonly truth: ReadonlyMap<string, number> }

/** Writes readings of generated agreements to a file. */
export async function writeGenerated(
  file: string,
  agreements: number,
  seed: number,
  most = Number.POSITIVE_INFINITY,
): Promise<Written> {
  const stream = createWriteStream(file)
  const truth = new Map<string, number>()
  let count = 0
  for (const generated of generateRegister({ agreements, seed })) {
    if (count++ >= most) break
    for (const each of generated.truth) truth.set(each.finding, each.agreement)
    if (!stream.write(`${JSON.stringify(generated.reading)}\n`)) await once(stream, 'drain')
  }
  stream.end()
  await once(stream, 'close')
  return { file, count: Math.min(count, most), truth }
}
