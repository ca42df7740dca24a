/** Annual rates, and where each is from. */
export type Rates = {
  /** The annual average of the units of a currency for one US dollar, as a decimal; null where no source gives one. */
  readonly unitsPerDollar: (currency: string, year: number) => string | null
  /** Where the rates are from, to be named under what was made with them. */
  readonly sources: readonly string[]
  /** Of US prices by year, in any unit; null where no deflator was given, which leaves dollars as they were. */
  readonly prices?: ((year: number) => string | null) | undefined
  /** In whose prices dollars are shown where there is a deflator. */
  readonly baseYear?: number | undefined
}
