/** So many values go into one statement, so that none takes too much memory. */
const MOST = 10_000

/** Runs a query for some thousands of the values at a time and puts the rows together. */
export async function inChunks<V, R>(
  values: readonly V[],
  query: (chunk: readonly V[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const rows: R[] = []
  for (let at = 0; at < values.length; at += MOST) rows.push(...(await query(values.slice(at, at + MOST))))
  return rows
}
