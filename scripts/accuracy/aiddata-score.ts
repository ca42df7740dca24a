/** What score-aiddata.mjs prints. Figures are in percent, as printed. */
export type Score = {
  readonly records: number
  readonly rows: readonly {
    readonly field: string
    readonly n: string
    readonly precision: string
    readonly recall: string
    readonly f1: string
  }[]
  readonly macro: string
  readonly low: string
  readonly high: string
  readonly first: string
  /** Its line on amounts and terms that were attached to too much. */
  readonly rest: string
}

const RECORDS_PATTERN = /^records (?<records>\d+)/m
const ROW_PATTERN =
  /^(?<field>[a-zA-Z]+) +(?<n>\d+) +(?<precision>[\d.]+|-) +(?<recall>[\d.]+) +(?<f1>[\d.]+) +[\d.]+$/gm
const MACRO_PATTERN = /^MACRO (?<macro>[\d.]+) {2}\[95% (?<low>[\d.]+)-(?<high>[\d.]+)\] {2}first (?<first>[\d.]+)$/m
const REST_PATTERN = /^amountDocP .+$/m

/** Reads what the scorer printed; throws where it is not what it used to print. */
export function parseScore(printed: string): Score {
  const records = printed.match(RECORDS_PATTERN)?.groups?.records
  const { macro, low, high, first } = printed.match(MACRO_PATTERN)?.groups ?? {}
  const rest = printed.match(REST_PATTERN)?.[0]
  const rows = [...printed.matchAll(ROW_PATTERN)].map(({ groups }) => groups as Score['rows'][number])
  if (!records || !macro || !low || !high || !first || !rest || rows.length === 0)
    throw new Error(`score-aiddata.mjs printed something else than expected:\n${printed}`)
  return { records: Number(records), rows, macro, low, high, first, rest: sayRest(rest) }
}

const sayRest = (line: string) =>
  `${line
    .replace(
      'amountDocP',
      'Of all amounts attached in a document whose amount was coded, this share was coded by somebody (`amountDocP`):',
    )
    .replaceAll(/ {3}spurious/g, '; spurious')}.`
