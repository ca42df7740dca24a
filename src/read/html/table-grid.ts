/** A cell of a table, and over how many columns and rows it reaches. */
export type Cell = {
  readonly text: string
  readonly isHead: boolean
  readonly isBold: boolean
  readonly columns: number
  readonly rows: number
}
export type Row = readonly Cell[]

/** Cells reach over no more columns than these. */
const MOST_COLUMNS = 50
/** So many units of text may be repeated by cells that reach over several places; after them, such places stay empty. */
const MOST_REPEATED = 100_000
const EMPTY: Cell = { text: '', isHead: false, isBold: false, columns: 1, rows: 1 }

/** The rows with a cell in every place that it reaches over; columns that are empty in all rows are left out. */
export function fillGrid(rows: readonly Row[]): Row[] {
  let left = MOST_REPEATED
  const repeat = (cell: Cell) => {
    left -= cell.text.length + 1
    return left < 0 ? EMPTY : cell
  }
  /** Cells that reach down from the rows above, with how many rows they still have, by column. */
  const hanging = new Map<number, { readonly cell: Cell; readonly rows: number }>()
  const grid = rows.map(row => {
    const line: Cell[] = []
    const takeHanging = () => {
      for (let above = hanging.get(line.length); above; above = hanging.get(line.length)) {
        if (above.rows > 1) hanging.set(line.length, { cell: above.cell, rows: above.rows - 1 })
        else hanging.delete(line.length)
        line.push(repeat(above.cell))
      }
    }
    for (const cell of row) {
      takeHanging()
      for (let i = 0; i < cell.columns && (i === 0 || line.length < MOST_COLUMNS); i++) {
        if (cell.rows > 1) hanging.set(line.length, { cell, rows: cell.rows - 1 })
        line.push(i === 0 ? cell : repeat(cell))
      }
    }
    takeHanging()
    if (left < 0) hanging.clear()
    return line
  })
  const kept = new Set(grid.flatMap(row => row.flatMap((cell, column) => (cell.text === '' ? [] : [column]))))
  return grid.map(row => row.filter((_, column) => kept.has(column))).filter(row => row.some(cell => cell.text !== ''))
}
