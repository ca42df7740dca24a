const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']
const WIDTH = 12

/**
 * A bar of at most twelve columns, in eighths of one. What is more than nothing is never shown as nothing.
 *
 * @example bar(3, 4, 8) // '██████'
 */
export function bar(value: number, most: number, width = WIDTH): string {
  if (!(value > 0) || !(most > 0)) return ''
  const eighths = Math.max(1, Math.round((8 * width * Math.min(value, most)) / most))
  return '█'.repeat(eighths >> 3) + EIGHTHS[eighths & 7]!
}
