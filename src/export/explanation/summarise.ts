import type { TraceStage, TraceStep } from '../../extract/index.ts'
import { type TextStyle, toTable } from '../to-table.ts'

/** The order of the cascade. */
const STAGES: readonly TraceStage[] = [
  'value',
  'name',
  'candidate',
  'finding',
  'statement',
  'event',
  'membership',
  'assessment',
]

type Count = { readonly step: TraceStep; fired: number; lost: number }

/** How often each rule fired and lost, by stage, and why candidates lost, the most frequent reason first. */
export function summarise(steps: readonly TraceStep[], style: TextStyle): string {
  const rules = count(steps, ({ stage, rule }) => `${stage}\n${rule}`)
  const reasons = count(
    steps.filter(({ outcome }) => outcome === 'lost'),
    ({ stage, rule, note }) => `${stage}\n${rule}\n${note}`,
  ).sort((a, b) => b.lost - a.lost || byStage(a, b))
  const ruleTable = toTable(
    [
      { title: 'stage' },
      { title: 'rule', flex: 1 },
      { title: 'fired', align: 'right' },
      { title: 'lost', align: 'right' },
    ],
    rules.sort(byStage).map(({ step, fired, lost }) => [step.stage, step.rule, String(fired), String(lost)]),
    style,
  )
  if (reasons.length === 0) return ruleTable
  const reasonTable = toTable(
    [{ title: 'lost', align: 'right' }, { title: 'why', flex: 2 }, { title: 'stage' }, { title: 'rule', flex: 1 }],
    reasons.map(({ step, lost }) => [String(lost), step.note, step.stage, step.rule]),
    style,
  )
  return `${ruleTable}\n${reasonTable}`
}

function count(steps: readonly TraceStep[], keyOf: (step: TraceStep) => string): Count[] {
  const counts = new Map<string, Count>()
  for (const step of steps) {
    const key = keyOf(step)
    const known = counts.get(key) ?? { step, fired: 0, lost: 0 }
    counts.set(key, known)
    known[step.outcome]++
  }
  return [...counts.values()]
}

const byStage = ({ step: a }: Count, { step: b }: Count) =>
  STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
