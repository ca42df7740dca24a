/**
 * A decimal with its thousands told apart.
 *
 * @example grouped('400000000000') // '400,000,000,000'
 */
export function grouped(decimal: string): string {
  const [whole = '0', fraction] = decimal.split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  return fraction === undefined ? groups.join(',') : `${groups.join(',')}.${fraction}`
}
