import { plainLine } from '../plain-line.ts'
import { upperFirst } from './say-code.ts'

const LONGEST = 240

/** Words of a source as the heading of a record: one line with a capital, not too long. */
export const toTitle = (text: string): string =>
  upperFirst(plainLine(text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`))
