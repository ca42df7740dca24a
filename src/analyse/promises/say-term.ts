import type { Term } from '../../model/index.ts'
import { grouped } from '../money/grouped.ts'

const DURATION_PATTERN = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/
const PARTS = ['year', 'month', 'week', 'day'] as const
const DECIMAL_PATTERN = /^\d+(?:\.\d+)?$/

/**
 * A term in the words of the codebook.
 *
 * @example sayTerm({ kind: 'quantity', value: '3000000', unit: 'tonne', per: 'year' }) // '3,000,000 tonne per year'
 */
export function sayTerm({ kind, value, unit, per, base }: Term): string {
  const figure = DECIMAL_PATTERN.test(value) ? grouped(value) : (sayDuration(value) ?? value)
  return [
    // A quantity is known by its unit.
    ...(kind === 'quantity' ? [] : [kind.replace('-', ' ')]),
    kind === 'interest-rate' ? `${figure} %` : figure,
    ...(unit === undefined ? [] : [unit]),
    ...(per === undefined ? [] : [`per ${per}`]),
    ...(base === undefined ? [] : [`over ${base}`]),
  ].join(' ')
}

function sayDuration(iso: string): string | null {
  const found = DURATION_PATTERN.exec(iso)
  const parts = PARTS.flatMap((part, at) => {
    const count = found?.[at + 1]
    return count === undefined ? [] : [`${count} ${part}${count === '1' ? '' : 's'}`]
  })
  return parts.length === 0 ? null : parts.join(' ')
}
