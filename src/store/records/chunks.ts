/** So many values go into one statement; databases bound them. */
const MOST = 500

/** Runs a query for a few hundred of the values at a time and puts the rows together. */
export async function inChunks<V, R>(
  values: readonly V[],
  query: (chunk: readonly V[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const rows: R[] = []
  for (let at = 0; at < values.length; at += MOST) rows.push(...(await query(values.slice(at, at + MOST))))
  return rows
}
