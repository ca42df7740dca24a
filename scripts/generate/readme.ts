import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { replaceBlock } from './replace-block.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The sample that README.md tells of. */
const SAMPLE = 'samples/en/african-union-keys.md'
const CALL = ['read', SAMPLE, '--format', 'table']

/** README.md with what the program prints today for its example. */
export function readme(): string {
  const printed = execFileSync(process.execPath, ['bin/foedera.js', ...CALL, '--quiet'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  const shown = `\`\`\`\n$ npm run -s foedera -- ${CALL.join(' ')}\n${printed.trimEnd()}\n\`\`\``
  return replaceBlock(readFileSync(`${root}README.md`, 'utf8'), 'example', shown)
}
