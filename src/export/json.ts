import type { Format } from './format.ts'

/** One JSON text for people to read: a list of readings in the interchange shape, also where there is one. */
export const json: Format = {
  head: '[',
  each: ({ reading }, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(reading, null, 2)}`,
  tail: '\n]\n',
}
