import type { PageStart } from '../../model/index.ts'
import { cleanText } from '../clean-text.ts'
import { joint } from './join-lines.ts'
import { type Block, END_PATTERN, isItem } from './to-blocks.ts'

/** A text, and where in it each page begins. */
export type PagedText = { readonly text: string; readonly pages: readonly PageStart[] }

const SAME_SIZE = 0.12

/** Writes the blocks of a file in their order: paragraphs between blank lines, items of a list and rows of a table on lines of their own. */
export function writeText(blocks: readonly Block[], words: ReadonlySet<string>): PagedText {
  const pages: PageStart[] = []
  const parts: string[] = []
  let length = 0
  let line = ''
  /** Adds to the open line. */
  const put = (text: string, page: number) => {
    const clean = cleanText(text)
    if (pages.at(-1)?.number !== page) pages.push({ number: page, start: length + line.length })
    line += clean
  }
  const end = (between: string) => {
    parts.push(line, between)
    length += line.length + between.length
    line = ''
  }
  let before: Block | undefined
  for (const block of blocks) {
    if (before && goesOn(before, block)) writeRows(block, put, words, true)
    else {
      if (before) end(isList(before, block) ? '\n' : '\n\n')
      if (block.kind === 'table') writeTable(block, put, end)
      else writeRows(block, put, words, false)
    }
    before = block
  }
  parts.push(line)
  return { text: parts.join(''), pages }

  function writeRows(block: Block, put: Put, words: ReadonlySet<string>, isMore: boolean): void {
    for (const [index, { text, page }] of block.rows.entries()) {
      if (index === 0 && !isMore) put(text, page)
      else {
        const { cut, between } = joint(line, text, words)
        if (cut > 0) line = line.slice(0, -cut)
        line += between
        put(text, page)
      }
    }
  }
}

/** Whether two blocks are items of one list: numbered ones that end as sentences do are paragraphs. */
const isList = (before: Block, block: Block) =>
  before.kind === 'item' &&
  block.kind === 'item' &&
  (before.rows[0]!.text.startsWith('•') || !/[.。]$/.test(before.rows.at(-1)!.text))

type Put = (text: string, page: number) => void

function writeTable({ lines }: Extract<Block, { kind: 'table' }>, put: Put, end: (between: string) => void): void {
  for (const [index, { cells, page }] of lines.entries()) {
    if (index > 0) end('\n')
    put(`| ${cells.join(' | ')} |`, page)
  }
}

/** Whether a block at the top of a column goes on with the last one of the column before. */
function goesOn(before: Block, block: Block): boolean {
  if (before.kind === 'table' || block.kind !== 'paragraph') return false
  const [last, first] = [before.rows.at(-1)!, block.rows[0]!]
  const isElsewhere = last.page !== first.page || first.base < last.base
  if (!isElsewhere || !before.isFull || isItem(first)) return false
  if (Math.abs(last.size - first.size) > SAME_SIZE * Math.max(last.size, first.size)) return false
  return !END_PATTERN.test(last.text) || /^\p{Ll}/u.test(first.text)
}
