/** A table of Markdown; columns whose head ends in a blank are aligned to the right. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.trim()).join(' | ')} |`
  return [line(heads), line(heads.map(head => (head.endsWith(' ') ? '---:' : '---'))), ...rows.map(line)].join('\n')
}

/** Words of a source as they can stand in a cell. */
export const quote = (words: string): string =>
  words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\|<>*_`[\]]/g, sign => `\\${sign}`)
    .trim()

export const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1))
export const interval = (range: { readonly low: number; readonly high: number } | null): string =>
  range ? `${percent(range.low)} to ${percent(range.high)}` : '–'

export const command = (line: string): string => `\`\`\`sh\n${line}\n\`\`\``
