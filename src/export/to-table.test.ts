import { describe, expect, it } from 'vitest'
import { textWidth } from './text-width.ts'
import { toTable } from './to-table.ts'

const plain = { width: 80, isColoured: false }

describe('toTable', () => {
  it('aligns columns whatever the script', () => {
    const table = toTable(
      [{ title: 'side' }, { title: 'n', align: 'right' }, { title: 'status' }],
      [
        ['中国', '1', 'signed'],
        ['Sa\u0303o Tomé', '12', 'agreed'],
      ],
      plain,
    )
    expect(table).toBe('SIDE       N  STATUS\n中国       1  signed\nSa\u0303o Tomé  12  agreed\n')
  })
  it('gives each flexible column its share of the room and keeps to the width', () => {
    const columns = [{ title: 'title', flex: 3 }, { title: 'sides', flex: 1 }, { title: 'date' }]
    const row = ['a treaty on very many things indeed '.repeat(3), 'one side, another side, a third side', '2024-05-22']
    for (const width of [40, 60, 80, 120]) {
      const lines = toTable(columns, [row, ['a pact', 'X, Y', '2024']], { width, isColoured: false })
        .trimEnd()
        .split('\n')
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width)
      expect(lines[1]).toContain('2024-05-22')
    }
  })
  it('shows what it must where there is no room at all', () => {
    const table = toTable([{ title: 'title', flex: 1 }, { title: 'date' }], [['a treaty on things', '2024-05-22']], {
      width: 5,
      isColoured: false,
    })
    expect(table).toBe('TITLE       DATE\na treaty…   2024-05-22\n')
  })
  it('uses no escape sequence unless it is coloured', () => {
    const table = (isColoured: boolean) => toTable([{ title: 'a' }], [['\u001B[31mx']], { width: 80, isColoured })
    expect(table(false)).toBe('A\n[31mx\n')
    expect(table(true)).toBe('\u001B[1mA\u001B[22m\n[31mx\n')
  })
})
