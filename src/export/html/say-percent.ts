/** A probability in whole percent; never 0 or 100 for what is neither. */
export function sayPercent(share: number): string {
  const percent = Math.round(share * 100)
  if (share > 0 && percent === 0) return 'under 1 %'
  return share < 1 && percent === 100 ? 'over 99 %' : `${percent} %`
}
