import { expect, test } from 'vitest'
import { toSnippet } from './snippet.ts'

const found = (text: string, query: string) =>
  toSnippet(text, query)
    .map(piece => (piece.isFound ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['They signed a gas contract.', 'gas', 'They signed a [gas] contract.'],
  ['Two railways and a rail.', 'railway', 'Two [railways] and a rail.'],
  ['Договор о поставках газа подписан.', 'газ -нефть', 'Договор о поставках [газа] подписан.'],
  ['双方签署天然气合同。', '天然气', '双方签署[天然气]合同。'],
  ['Nothing of it.', 'gas', 'Nothing of it.'],
  ['Gas or oil.', 'title:gas OR oil', '[Gas] or [oil].'],
])('%s, looked through for %s', (text, query, shown) => {
  expect(found(text, query)).toBe(shown)
})

test('a long passage is cut between words around what was found', () => {
  const text = `${'far away '.repeat(60)}the gas contract${' and so on'.repeat(60)}`
  const shown = found(text, 'gas')
  expect(shown).toMatch(/^…(?:far|away).* the \[gas\] contract and .*…$/)
  expect(shown.length).toBeLessThan(260)
})
