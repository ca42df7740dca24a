import { defineFeature } from '../feature.ts'

/** Who agrees, as states and organisations. */
export const sides = defineFeature({
  name: 'sides',
  levels: ['one', 'same', 'same-many', 'within', 'two-shared', 'one-shared', 'different'],
  level({ sides: a }, { sides: b }) {
    let shared = 0
    for (const side of a) if (b.includes(side)) shared++
    if (shared === 0) return a.length > 0 && b.length > 0 ? 'different' : 'one'
    if (shared === a.length && shared === b.length) return shared === 1 ? 'one' : shared === 2 ? 'same' : 'same-many'
    if (shared === a.length || shared === b.length) return 'within'
    return shared > 1 ? 'two-shared' : 'one-shared'
  },
})
