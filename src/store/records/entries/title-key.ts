import { foldWord } from '../../text/fold-word.ts'

const LONGEST = 80
const SIGNS_PATTERN = /^[^\p{L}\p{N}]{1,80}/u

/** What a title is sorted by: readers see no order in capitals, accents and quotation marks. */
export const titleKey = (title: string): string =>
  foldWord(
    title
      .slice(0, 2 * LONGEST)
      .toLowerCase()
      .replace(SIGNS_PATTERN, ''),
  )
    .slice(0, LONGEST)
    .toWellFormed()
