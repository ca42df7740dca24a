import { defineFeature } from '../feature.ts'

/** The official number, where both state one. */
export const number = defineFeature({
  name: 'number',
  levels: ['none', 'same', 'different'],
  level: ({ number: a }, { number: b }) => (a === '' || b === '' ? 'none' : a === b ? 'same' : 'different'),
})

/** How many it stands for: a bundle is none of its members. */
export const count = defineFeature({
  name: 'count',
  levels: ['single', 'same', 'different', 'bundle-and-single'],
  level({ count: a }, { count: b }) {
    if (a === b) return a === 1 ? 'single' : 'same'
    return a === 1 || b === 1 ? 'bundle-and-single' : 'different'
  },
})

/** How long it runs and what is delivered. */
export const terms = defineFeature({
  name: 'terms',
  levels: ['none', 'same', 'different'],
  level({ terms: a }, { terms: b }) {
    if (a.length === 0 || b.length === 0) return 'none'
    if (a.some(each => b.includes(each))) return 'same'
    const kind = (term: string) => term.slice(0, term.indexOf(' '))
    return a.some(each => b.some(other => kind(each) === kind(other))) ? 'different' : 'none'
  },
})

export const place = defineFeature({
  name: 'place',
  levels: ['none', 'same', 'different'],
  level({ places: a }, { places: b }) {
    if (a.length === 0 || b.length === 0) return 'none'
    return a.some(each => b.includes(each)) ? 'same' : 'different'
  },
})

/** Whether it amends, renews or carries out another: a renewal is not what it renews. */
export const follows = defineFeature({
  name: 'follows',
  levels: ['none', 'same', 'different', 'one-follows'],
  level({ follows: a }, { follows: b }) {
    if (a === null && b === null) return 'none'
    if (a === null || b === null) return 'one-follows'
    return a === b ? 'same' : 'different'
  },
})

/** A document tells of one agreement once; copies of a story tell of the same ones. */
export const document = defineFeature({
  name: 'document',
  levels: ['other', 'same', 'copy'],
  level: (a, b) => (a.documentId === b.documentId ? 'same' : a.story === b.story ? 'copy' : 'other'),
})
