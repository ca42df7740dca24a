/** What a picture shows: data that is drawn as they are, with words for what they are and where they are from. */
export type PlotSpec = {
  readonly title: string
  readonly subtitle: string
  /** What the figures are of, how many agreements are behind them and where they are from. */
  readonly source: string
  readonly x: string
  /** With its unit. */
  readonly y: string
  readonly kind:
    | {
        readonly shape: 'bars'
        readonly bars: readonly { readonly x: string; readonly y: number; readonly part?: string }[]
      }
    | {
        readonly shape: 'line'
        readonly points: readonly {
          readonly x: number
          readonly y: number
          readonly low?: number
          readonly high?: number
        }[]
        /** A straight line through them. */
        readonly trend?: readonly [from: readonly [number, number], to: readonly [number, number]]
        readonly domain?: readonly [number, number]
      }
    | {
        readonly shape: 'rows'
        readonly rows: readonly { readonly name: string; readonly value: number; readonly part?: string }[]
      }
}
