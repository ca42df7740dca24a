import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseCall } from '../src/cli/parse-call.ts'
import { loadVerbs } from '../src/cli/verbs.ts'
import { createMetrics } from '../src/serve/index.ts'

const page = readFileSync(new URL('../docs/operate.md', import.meta.url), 'utf8')
const verbs = await loadVerbs()

it('docs/operate.md lists every metric, with what it is, and no other', () => {
  const rows = [...page.matchAll(/^\| `(?<name>foedera_\w+)` *\|(?<labels>[^|]*)\| (?<help>[^|]*?) *\|$/gm)]
  const listed = rows.map(
    ({ groups }) => `${groups!.name} ${groups!.labels!.replaceAll(/[` ]+/g, ' ').trim()}: ${groups!.help}`,
  )
  expect(listed.toSorted()).toEqual(
    createMetrics()
      .own()
      .map(({ name, labels, help }) => `${name} ${labels.join(' ')}: ${help}`)
      .toSorted(),
  )
})

it('docs/operate.md gives commands that parse', () => {
  const commands = [...page.matchAll(/(?:^|\/| )foedera (?<verb>token|serve|backup|restore) (?<rest>[^\n`]*)/gm)]
  expect(commands.length).toBeGreaterThan(5)
  for (const { groups } of commands) {
    const verb = verbs.find(({ name }) => name === groups!.verb)!
    expect(() => parseCall(verb, groups!.rest!.trim().split(/\s+/)), groups!.rest).not.toThrow()
  }
  const inList = /^CMD (?<list>\[.*\])$/m.exec(page)!.groups!.list!
  const [, name, ...rest] = JSON.parse(inList) as string[]
  expect(() => parseCall(verbs.find(verb => verb.name === name)!, rest)).not.toThrow()
})
