import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../../src/model/index.ts'
import { replaceBlock } from './replace-block.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const SAMPLE = 'samples/en/yen-renminbi-swap-notice.md'
const SHOWN = ['id', 'status', 'date', 'amounts', 'terms'] as const

/** docs/reading.md with fields of an agreement as the program gives them today. */
export function reading(): string {
  const line = execFileSync(process.execPath, ['bin/foedera.js', 'read', SAMPLE, '--format', 'ndjson', '--quiet'], {
    cwd: root,
    encoding: 'utf8',
  })
  const [agreement] = (JSON.parse(line) as Reading).agreements
  if (!agreement) throw new Error(`${SAMPLE} shows no agreement any more: docs/reading.md needs another example`)
  const fields = SHOWN.map(name => `  "${name}": ${JSON.stringify(agreement[name])}`)
  const page = readFileSync(`${root}docs/reading.md`, 'utf8')
  return replaceBlock(page, 'example', `\`\`\`text\n{\n${fields.join(',\n')}\n}\n\`\`\``)
}
