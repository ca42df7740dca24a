import type { TextStyle } from '../export/index.ts'

const WIDTH_ELSEWHERE = 120

/** How to print for people: as wide as the terminal, in colour only on one, and not where NO_COLOR is set (no-color.org). */
export function textStyle(file?: string, stream: NodeJS.WriteStream = process.stdout, env = process.env): TextStyle {
  const isTerminal = file === undefined && stream.isTTY === true
  const width = isTerminal ? stream.columns : Number(env.COLUMNS)
  return { width: width > 0 ? width : WIDTH_ELSEWHERE, isColoured: isTerminal && !env.NO_COLOR && env.TERM !== 'dumb' }
}
