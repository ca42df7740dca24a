/**
 * How likely it is that `n` things fall on two sides as unevenly as `k` to `n - k`, or more so, where each falls on the first with probability `p`: the exact two-sided test that adds up all splits that are no
 * likelier than the one seen.
 *
 * @example binomialSplit(1, 6, 0.5) // 0.21875
 */
export function binomialSplit(k: number, n: number, p: number): number {
  if (n === 0) return 1
  const logs = Array.from({ length: n + 1 }, (_, at) => at).reduce<number[]>((all, at) => {
    const step = at === 0 ? n * Math.log(1 - p) : all[at - 1]! + Math.log((n - at + 1) / at) + Math.log(p / (1 - p))
    all.push(step)
    return all
  }, [])
  const seen = logs[k]! + 1e-9
  return Math.min(
    1,
    logs.filter(log => log <= seen).reduce((sum, log) => sum + Math.exp(log), 0),
  )
}
