import { joint } from './join-lines.ts'
import type { Measures } from './measures.ts'
import type { Block } from './to-blocks.ts'

/** A title is set in letters so much larger than the text, among the first blocks of the first page. */
const LARGER = 1.15
const FIRST_BLOCKS = 8
const LONGEST = 300
const NO_WORDS: ReadonlySet<string> = new Set()

/** The title of a file as it is set: the largest letters at the top of its first page, where they are larger than those of the text. */
export function findTitle(blocks: readonly Block[], { size }: Measures): string | undefined {
  const first = blocks.slice(0, FIRST_BLOCKS).filter(block => block.rows[0]!.page === blocks[0]!.rows[0]!.page)
  const sizeOf = (block: Block) => block.rows[0]!.size
  const largest = Math.max(...first.filter(({ kind }) => kind !== 'table').map(sizeOf))
  if (!(largest >= LARGER * size)) return undefined
  const start = first.findIndex(block => sizeOf(block) === largest)
  const rest = first.slice(start)
  const end = rest.findIndex(block => block.kind === 'table' || Math.abs(sizeOf(block) - largest) > 0.05 * largest)
  const title = rest
    .slice(0, end < 0 ? rest.length : end)
    .flatMap(({ rows }) => rows)
    .reduce((all, { text }) => (all === '' ? text : `${all}${joint(all, text, NO_WORDS).between}${text}`), '')
  return title.length <= LONGEST && /\p{L}{2}/u.test(title) ? title : undefined
}
