import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The values of each block of a file of tokens, by what it holds for: the medium, and the theme that a reader chose. */
function readTokens(file: URL): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const css = readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '')
  const blocks = css.matchAll(/(?:@media (?<medium>[^{]+?) \{\s*)?:root(?<theme>[^{]*) \{(?<values>[^}]*)\}/g)
  return new Map(
    [...blocks].map(({ groups }) => [
      `${groups!.medium ?? 'all'}${groups!.theme ?? ''}`,
      new Map(
        [...groups!.values!.matchAll(/(?<name>--[\w-]+):\s*(?<value>[^;]+);/g)].map(each => [
          each.groups!.name!,
          each.groups!.value!.replaceAll(/\s+/g, ' ').trim(),
        ]),
      ),
    ]),
  )
}

const app = readTokens(new URL('./tokens.css', import.meta.url))
const reading = readTokens(new URL('../../../src/export/html/assets/tokens.css', import.meta.url))
const DARK = 'screen and (prefers-color-scheme: dark)'
const OF_THE_APP = new Map([[DARK, `${DARK}:not([data-theme="light"])`]])
/** The app brings fonts along, the page of a reading takes what is there. */
const OWN: ReadonlySet<string> = new Set(['--serif', '--sans'])

test('the app and the page of a reading have one value for each token that both have', () => {
  let compared = 0
  for (const [block, values] of reading) {
    const others = app.get(OF_THE_APP.get(block) ?? block)
    expect(others, block).toBeDefined()
    for (const [name, value] of values) {
      if (OWN.has(name) || !others!.has(name)) continue
      compared++
      expect(`${name}: ${others!.get(name)}`, block).toBe(`${name}: ${value}`)
    }
  }
  expect(compared).toBeGreaterThan(80)
})

test('dark colours are the same, whether the reader or the machine chose them, and there is one for each light one', () => {
  const [byMachine, byReader] = [app.get(OF_THE_APP.get(DARK)!)!, app.get('screen[data-theme="dark"]')!]
  expect(byReader).toEqual(byMachine)
  const colours = (values: ReadonlyMap<string, string>) =>
    [...values].flatMap(([name, value]) => (value.startsWith('#') ? [name] : []))
  expect(colours(byMachine)).toEqual(colours(app.get('all')!))
  expect(colours(reading.get(DARK)!)).toEqual(colours(reading.get('all')!))
})
