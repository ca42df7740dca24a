import { type EvaluationError, FIELDS, type Reliability, type Summary } from '../../src/evaluate/index.ts'
import { interval, percent, table } from './markdown.ts'
import { foedera } from './run.ts'

/** What `foedera eval --format json` prints. */
export type Results = Summary & {
  readonly reliability: readonly Reliability[]
  readonly errors: readonly (EvaluationError & { readonly kind: string })[]
}

/** Evaluates a folder of coded documents. */
export async function evaluateFolder(folder: string, options: readonly string[] = []): Promise<Results> {
  return JSON.parse(await foedera(['eval', folder, ...options, '--format', 'json', '--errors', 'all', '--quiet']))
}

/** All fields that anything was compared in. */
export function fieldTable({ fields }: Results): string {
  return table(
    ['field', 'n ', 'precision ', 'recall ', 'F1 ', '95 % interval of F1 ', 'what it means'],
    fields.map(each => [
      each.field,
      String(each.n),
      percent(each.precision),
      percent(each.recall),
      percent(each.f1),
      interval(each.interval),
      FIELDS[each.field],
    ]),
  )
}

/** How often findings of each confidence were right. */
export function reliabilityTable({ reliability }: Results): string {
  return table(
    ['confidence of', 'from ', 'to ', 'n ', 'mean confidence ', 'share right ', 'ECE '],
    reliability.flatMap(({ field, n, ece, bins }) => [
      ...bins.map(bin => [
        field,
        bin.from.toFixed(1),
        bin.to.toFixed(1),
        String(bin.n),
        bin.meanConfidence.toFixed(3),
        bin.shareRight.toFixed(3),
        '',
      ]),
      [`**${field}, all**`, '', '', String(n), '', '', `**${ece.toFixed(3)}**`],
    ]),
  )
}
