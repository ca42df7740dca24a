import { FEW } from '../../profile/few.ts'
import { defineFeature } from '../feature.ts'
import { time } from './time.ts'

const VERY_FEW = 7
/** What is told of one time. */
const AT_ONE_TIME: ReadonlySet<string> = new Set([
  'same-day',
  'same-month',
  'days-apart',
  'after-same-day',
  'undated-near',
  'both-undated-near',
])

/** What does not fit into one life: it tells two agreements apart, however few there are. */
const IN_TWO_LIVES: ReadonlySet<string> = new Set([
  'weeks-apart',
  'months-apart',
  'year-apart',
  'years-apart',
  'stage-years',
  'plan-made-years',
  'plan-after-far',
  'plans-far',
  'made-before-plan',
  'after-before-plan',
  'after-before-made',
  'made-after-decade',
  'after-far',
  'reported-before',
  'agreed-before-years',
  'undated-far',
  'both-undated-far',
])

/** How many findings the sides have: where there are few, two that go together are one agreement more likely, above all at one time. */
export const crowd = defineFeature({
  name: 'crowd',
  levels: ['many', 'few', 'few, at one time', 'very few', 'very few, at one time'],
  level(a, b) {
    const count = Math.max(a.crowd, b.crowd)
    if (count > FEW || a.sides.join() !== b.sides.join()) return 'many'
    const when = time.level(a, b)
    if (IN_TWO_LIVES.has(when)) return 'many'
    const isAtOneTime = AT_ONE_TIME.has(when)
    if (count > VERY_FEW) return isAtOneTime ? 'few, at one time' : 'few'
    return isAtOneTime ? 'very few, at one time' : 'very few'
  },
})
