import type { PageElement, PageNode } from './dom.ts'
import { isDataTable, writeTable } from './table.ts'
import { squeeze, TextWriter } from './text-writer.ts'

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR'
  ).split(' '),
)
/** Elements whose text is none of the page, or was struck out. */
const NO_TEXT: ReadonlySet<string> = new Set(
  'AUDIO BUTTON DEL HEAD INPUT NOSCRIPT RP RT S SCRIPT SELECT STRIKE STYLE TEMPLATE TITLE VIDEO'.split(' '),
)
/** Numbers that point to footnotes, as in "signed[3]". */
const FOOTNOTE_PATTERN = /^\[.{1,4}\]$/

const TEXT_NODE = 3
const ELEMENT_NODE = 1
type WriteNode = (node: PageNode, writer: TextWriter) => void

/**
 * The text of an element as a reader sees it. Paragraphs and headings stand between blank lines. List items are lines "• item",
 * "1. item" or "a) item", nested ones two blanks further in, as are further paragraphs of an item. A table of data is lines
 * "| a | b |", its header followed by a line "| --- | --- |". Pairs of term and description are lines "term: description".
 */
export function toText(root: PageElement): string {
  const writer = new TextWriter()
  writeChildren(root, writer)
  return writer.done()
}

const writeChildren: WriteNode = (node, writer) => {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === TEXT_NODE) writer.text(child.nodeValue ?? '')
    else if (child.nodeType === ELEMENT_NODE) writeElement(child as PageElement, writer)
  }
}

function writeElement(element: PageElement, writer: TextWriter): void {
  const name = element.tagName.toUpperCase()
  if (NO_TEXT.has(name) || element.hasAttribute('hidden')) return
  const special = SPECIAL[name]
  if (special) special(element, writer)
  else if (BLOCKS.has(name)) writeBlock(element, writer)
  else writeChildren(element, writer)
}

/** Elements that are more than a block of text. */
const SPECIAL: Readonly<Record<string, (element: PageElement, writer: TextWriter) => void>> = {
  BR: (_, writer) => writer.lineBreak(),
  PRE: (element, writer) => writer.lines(element.textContent ?? ''),
  Q: (element, writer) => {
    writer.text('“')
    writeChildren(element, writer)
    writer.text('”')
  },
  SUP: (element, writer) => {
    if (!FOOTNOTE_PATTERN.test(squeeze(element.textContent ?? '').slice(0, 10))) writeChildren(element, writer)
  },
  UL: writeList,
  OL: writeList,
  MENU: writeList,
  DL: writeTerms,
  TABLE: (element, writer) => {
    if (isDataTable(element)) writeTable(element, writer, writeChildren)
    else writeBlock(element, writer)
  },
}

/** Inside a list item, blocks are parted by line ends only, so that the items stay together. */
function writeBlock(element: PageElement, writer: TextWriter): void {
  const lines = writer.isInItem ? 1 : 2
  writer.break(lines)
  writeChildren(element, writer)
  writer.break(lines)
}

function writeList(list: PageElement, writer: TextWriter): void {
  const lines = writer.isInItem ? 1 : 2
  writer.break(lines)
  const type = list.tagName.toUpperCase() === 'OL' ? (list.getAttribute('type') ?? '1') : ''
  let number = Number.parseInt(list.getAttribute('start') ?? '', 10) || 1
  for (let child = list.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== ELEMENT_NODE) continue
    const item = child as PageElement
    if (item.tagName.toUpperCase() === 'LI') {
      number = Number.parseInt(item.getAttribute('value') ?? '', 10) || number
      writer.item(toMarker(type, number++), () => writeChildren(item, writer))
    } else writer.item('', () => writeElement(item, writer))
  }
  writer.break(lines)
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** How an item begins: "• ", "1. ", "a) ", "iv) ". */
function toMarker(type: string, number: number): string {
  if (type === '') return '• '
  const letters =
    type === 'a' || type === 'A' ? LETTERS[number - 1] : type.toLowerCase() === 'i' ? ROMAN[number - 1] : null
  if (!letters) return `${number}. `
  return `${type === type.toUpperCase() ? letters.toUpperCase() : letters}) `
}

const LONGEST_DESCRIPTION = 500

/** Terms with one short description each as lines "term: description"; several descriptions as a list below "term:". */
function writeTerms(list: PageElement, writer: TextWriter): void {
  writer.break(writer.isInItem ? 1 : 2)
  let term = ''
  let descriptions: string[] = []
  const flush = () => {
    const isPair = descriptions.length === 1 && descriptions[0]!.length <= LONGEST_DESCRIPTION
    if (term !== '') writer.text(/[:?.!]$/.test(term) || descriptions.length === 0 ? term : `${term}:`)
    if (isPair) writer.text(` ${descriptions[0]}`)
    else for (const description of descriptions) writer.item('• ', () => writer.text(description))
    writer.break(1)
    term = ''
    descriptions = []
  }
  for (const part of partsOf(list)) {
    const text = squeeze(toText(part).replaceAll('\n', ' '))
    if (part.tagName.toUpperCase() === 'DT') {
      if (descriptions.length > 0) flush()
      term = [term, text].filter(words => words !== '').join(', ')
    } else if (text !== '') descriptions.push(text)
  }
  flush()
  writer.break(writer.isInItem ? 1 : 2)
}

/** The `<dt>` and `<dd>` of a list, also those in a `<div>` for each pair. */
const partsOf = (list: PageElement): PageElement[] =>
  [...list.children].flatMap(child => (/^D[DT]$/i.test(child.tagName) ? [child] : [...child.children]))
