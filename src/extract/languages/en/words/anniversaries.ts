import type { DatedEvent } from '../../../engine/kit.ts'

/** Events whose anniversaries texts speak of, with the year that the count begins (common knowledge). */
export const ANNIVERSARY_EVENTS: readonly DatedEvent[] = [
  {
    words: [
      'victory in europe',
      'victory day',
      'victory over nazi',
      'end of world war ii in europe',
      'victory in world war ii',
      'victory in the second world war',
      'victory in the great patriotic war',
      'end of world war ii',
      'end of the second world war',
      'founding of the united nations',
      'soviet victory',
    ],
    year: 1945,
  },
  { words: ['end of world war i', 'end of the first world war', 'armistice of 1918'], year: 1918 },
  { words: ['fall of the berlin wall'], year: 1989 },
  { words: ['elysée treaty', 'elysee treaty'], year: 1963 },
  { words: ["founding of the people's republic of china", 'founding of the people’s republic of china'], year: 1949 },
  { words: ['bandung conference'], year: 1955 },
  { words: ['d-day', 'normandy landings'], year: 1944 },
]
