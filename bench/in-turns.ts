/** What is to be compared: each call does the work once and gives the figure. */
export type Contestants<Name extends string> = Readonly<Record<Name, () => number | Promise<number>>>

/**
 * Lets contestants work in turns, A B A B, so that whatever else the machine does strikes all of them. A first round, in which code
 * is compiled, is not counted. Ends early, after a whole round, when the time is up.
 */
export async function inTurns<Name extends string>(
  contestants: Contestants<Name>,
  { rounds, seconds, warmUp = true }: { readonly rounds: number; readonly seconds: number; readonly warmUp?: boolean },
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(contestants) as Name[]
  const values = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>
  const end = performance.now() + 1000 * seconds
  if (warmUp) for (const name of names) await contestants[name]()
  for (let round = 0; round < rounds && (round === 0 || performance.now() < end); round++) {
    for (const name of names) values[name].push(await contestants[name]())
  }
  return values
}

/** Seconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
