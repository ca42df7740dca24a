import type { PageElement, PageNode } from './dom.ts'

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR ' +
    'LI MAIN NAV OL P PRE SECTION SUMMARY TABLE UL CENTER'
  ).split(' '),
)
const NO_TEXT: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'BUTTON',
  'INPUT',
  'SELECT',
  'NOSCRIPT',
  'TITLE',
  'HEAD',
  'TEMPLATE',
])
const LONGEST_CELL = 2000

const TEXT_NODE = 3
const ELEMENT_NODE = 1

/**
 * The text of an element as paragraphs between blank lines: headings on lines of their own, list items as "• item" or
 * "1. item" on consecutive lines, table rows as "| a | b |". Blanks are run together.
 */
export function toText(root: PageElement): string {
  const writer = new Writer()
  writeChildren(root, writer, 0)
  return writer.done()
}

/** Puts pieces together; a break of two lines parts blocks, of one line items and rows. */
class Writer {
  #parts: string[] = []
  #line = ''
  #breaks = 0
  #isEmpty = true

  text(piece: string): void {
    this.#line += piece
  }
  break(lines: 1 | 2): void {
    const line = this.#line.replace(/[\s\u00a0]+/g, ' ').trim()
    this.#line = ''
    if (line !== '') {
      if (!this.#isEmpty) this.#parts.push('\n'.repeat(Math.max(1, this.#breaks)))
      this.#parts.push(line)
      this.#isEmpty = false
      this.#breaks = 0
    }
    this.#breaks = Math.max(this.#breaks, lines)
  }
  get isLineEmpty(): boolean {
    return this.#line.trim() === ''
  }
  done(): string {
    this.break(2)
    return this.#parts.join('')
  }
}

function writeChildren(node: PageNode, writer: Writer, listDepth: number): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT_NODE) writer.text(child.nodeValue ?? '')
    else if (child.nodeType === ELEMENT_NODE) writeElement(child as PageElement, writer, listDepth)
  }
}

function writeElement(element: PageElement, writer: Writer, listDepth: number): void {
  const name = element.tagName.toUpperCase()
  if (NO_TEXT.has(name) || element.hasAttribute('hidden')) return
  if (name === 'BR') writer.break(1)
  else if (name === 'TABLE') writeTable(element, writer, listDepth)
  else if (name === 'UL' || name === 'OL') writeList(element, writer, listDepth, name === 'OL')
  else if (BLOCKS.has(name)) {
    // Inside a list item a paragraph goes on on the item's line.
    const lines = listDepth > 0 ? 1 : 2
    if (listDepth === 0 || !isFirstInItem(element)) writer.break(lines)
    writeChildren(element, writer, listDepth)
    writer.break(lines)
  } else writeChildren(element, writer, listDepth)
}

const isFirstInItem = (element: PageElement) => {
  let before = element.previousSibling
  while (before && (before.nodeValue ?? before.textContent ?? '').trim() === '') before = before.previousSibling
  return before === null && element.parentElement?.tagName.toUpperCase() === 'LI'
}

function writeList(list: PageElement, writer: Writer, listDepth: number, isOrdered: boolean): void {
  writer.break(listDepth > 0 ? 1 : 2)
  let number = Number.parseInt(list.getAttribute('start') ?? '', 10) || 1
  for (let child = list.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== ELEMENT_NODE) continue
    if ((child as PageElement).tagName.toUpperCase() === 'LI') {
      writer.text(isOrdered ? `${number++}. ` : '• ')
      writeChildren(child, writer, listDepth + 1)
    } else writeElement(child as PageElement, writer, listDepth + 1)
    writer.break(1)
  }
  writer.break(listDepth > 0 ? 1 : 2)
}

/** A table of data as rows; one that only lays out the page, as the blocks in it. */
function writeTable(table: PageElement, writer: Writer, listDepth: number): void {
  writer.break(2)
  const rows = [...table.querySelectorAll('tr')]
  const cells = rows.map(row => [...row.children].map(cell => squeeze(cell.textContent ?? '')))
  const isLayout =
    table.querySelector('table') !== null ||
    cells.every(row => row.length < 2) ||
    cells.flat().some(cell => cell.length > LONGEST_CELL)
  if (isLayout) writeChildren(table, writer, listDepth)
  else {
    const caption = table.querySelector('caption')
    if (caption) writer.text(caption.textContent ?? '')
    for (const row of cells) {
      writer.break(1)
      if (row.some(cell => cell !== '')) writer.text(`| ${row.join(' | ')} |`)
    }
  }
  writer.break(2)
}

const squeeze = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replaceAll('|', '/')
