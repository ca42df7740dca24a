import type { Feature } from './feature.ts'
import { crowd } from './features/crowd.ts'
import { count, document, follows, number, place, terms } from './features/details.ts'
import { form, instrument } from './features/kind.ts'
import { money } from './features/money.ts'
import { parties } from './features/parties.ts'
import { sides } from './features/sides.ts'
import { time } from './features/time.ts'
import { topic } from './features/topic.ts'
import { context, names, ordinals, ownWords } from './features/words.ts'

/** All that two findings are compared in. */
export const FEATURES: readonly Feature[] = [
  sides,
  crowd,
  parties,
  form,
  instrument,
  money,
  time,
  topic,
  ownWords,
  names,
  context,
  ordinals,
  number,
  count,
  terms,
  place,
  follows,
  document,
]
