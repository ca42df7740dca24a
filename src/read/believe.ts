import { isName } from './byline.ts'
import { defined } from './defined.ts'
import { parseDay } from './html/parse-day.ts'
import { squeeze } from './html/text-writer.ts'

/** What a file says of itself beside its text: often what was true of another file that it was made from. */
export type StatedOfFile = {
  readonly title?: string | undefined
  readonly author?: string | undefined
  /** When it was made, as a day. */
  readonly made?: string | undefined
}

export type BelievedOfFile = { readonly title?: string; readonly authors: string[]; readonly published?: string }

/** At the beginning and at the end of a text it is looked for what the file says. */
const AROUND = 4000
const LONGEST_TITLE = 300
const SHORTEST_TITLE = 4
/** Of the words of a title, this part stands at the beginning of the text. */
const MOST_WORDS = 0.8
/** A text was published within so many days after one that it names. */
const DAYS_AFTER = 31
const DAY = 86_400_000
const MOST_LINES = 400

/**
 * What a file says of itself, as far as its text bears it out: a title of which the text begins with the words, an author whom it names, a day of making shortly after a
 * day that it names. Files are made from other files, by others than those who wrote them, long after they were written.
 */
export function believe({ title, author, made }: StatedOfFile, text: string): BelievedOfFile {
  const begin = text.slice(0, AROUND)
  const around = `${begin}\n${text.slice(Math.max(AROUND, text.length - AROUND))}`
  const name = squeeze((author ?? '').slice(0, LONGEST_TITLE))
  return defined<BelievedOfFile>({
    title: believeTitle(squeeze((title ?? '').slice(0, 2 * LONGEST_TITLE)), begin),
    authors: isName(name) && around.includes(name) ? [name] : [],
    published: made !== undefined && namesDayBefore(around, made) ? made : undefined,
  })
}

function believeTitle(title: string, begin: string): string | undefined {
  if (title.length < SHORTEST_TITLE || title.length > LONGEST_TITLE) return undefined
  const words = wordsOf(title)
  const own = new Set(wordsOf(begin))
  const found = words.filter(word => own.has(word))
  return words.length > 1 && found.length >= MOST_WORDS * words.length ? title : undefined
}

/** Words in small letters; of Chinese, signs. */
const wordsOf = (text: string) => text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]{1,60}/gu) ?? []

function namesDayBefore(text: string, made: string): boolean {
  const end = Date.parse(made)
  return text.split('\n', MOST_LINES).some(line => {
    for (const piece of line.slice(0, AROUND).matchAll(/[^.;。;]{4,300}/gu)) {
      const day = parseDay(piece[0])
      const past = day === null ? Number.NaN : (end - Date.parse(day)) / DAY
      if (past >= 0 && past <= DAYS_AFTER) return true
    }
    return false
  })
}
