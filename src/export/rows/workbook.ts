import { once } from 'node:events'
import { crc32, createDeflateRaw } from 'node:zlib'
import type { Cell } from './cell.ts'
import { type Packed, pack, zip } from './zip.ts'

/** The most rows and the longest text of a cell that spreadsheets take. */
const MOST_ROWS = 1_048_576
const LONGEST_TEXT = 32_767
const LONGEST_NAME = 31

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * A workbook for spreadsheets (Office Open XML), row by row, with the names of the columns in bold and held in place. Texts are texts, whatever they look
 * like: nothing of a source is taken for a formula. What is beyond the rows of one sheet goes on in the next. Memory holds what is packed only.
 */
export class Workbook {
  #name: string
  #columns: readonly string[]
  /** Names of the sheets that are packed; a name that goes on has a number. */
  readonly #names: string[] = []
  readonly #sheets: Packed[] = []
  #sheet: Sheet | null = null

  constructor(name: string, columns: readonly string[]) {
    this.#name = name
    this.#columns = columns
  }

  async add(cells: readonly Cell[]): Promise<void> {
    if (this.#sheet && this.#sheet.rows >= MOST_ROWS) await this.#close()
    await (await this.#current()).add(cells)
  }

  /** Ends a table and begins another, on a sheet of its own. */
  async next(name: string, columns: readonly string[]): Promise<void> {
    await this.#current()
    await this.#close()
    this.#name = name
    this.#columns = columns
  }

  /** The whole as bytes of a file. */
  async end(): Promise<Uint8Array> {
    await this.#current()
    await this.#close()
    return zip([...frame(this.#names), ...this.#sheets])
  }

  async #current(): Promise<Sheet> {
    if (this.#sheet) return this.#sheet
    const sheet = new Sheet(`xl/worksheets/sheet${this.#sheets.length + 1}.xml`)
    this.#sheet = sheet
    await sheet.begin(this.#columns)
    return sheet
  }

  async #close(): Promise<void> {
    if (this.#sheet) {
      this.#sheets.push(await this.#sheet.end())
      this.#names.push(toSheetName(this.#name, this.#names))
    }
    this.#sheet = null
  }
}

/** One sheet, packed while it is written. */
class Sheet {
  rows = 0
  readonly #file: string
  readonly #deflate = createDeflateRaw()
  readonly #chunks: Buffer[] = []
  readonly #ended = once(this.#deflate, 'end')
  #crc = 0
  #size = 0

  constructor(file: string) {
    this.#file = file
    this.#deflate.on('data', (chunk: Buffer) => this.#chunks.push(chunk))
  }

  async begin(columns: readonly string[]): Promise<void> {
    const view = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    await this.#write(
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${view}</sheetView></sheetViews><sheetData>`,
    )
    await this.#row(columns.map(column => text(column, ' s="1"')))
  }

  add = (cells: readonly Cell[]): Promise<void> => this.#row(cells.map(toXml))

  async end(): Promise<Packed> {
    await this.#write('</sheetData></worksheet>')
    this.#deflate.end()
    await this.#ended
    return { name: this.#file, data: Buffer.concat(this.#chunks), crc: this.#crc, size: this.#size }
  }

  async #row(cells: readonly string[]): Promise<void> {
    this.rows++
    await this.#write(`<row>${cells.join('')}</row>`)
  }

  async #write(xml: string): Promise<void> {
    const bytes = Buffer.from(xml)
    this.#crc = crc32(bytes, this.#crc)
    this.#size += bytes.length
    if (!this.#deflate.write(bytes)) await once(this.#deflate, 'drain')
  }
}

function toXml(cell: Cell): string {
  if (cell === undefined || cell === '') return '<c/>'
  return typeof cell === 'number' && Number.isFinite(cell) ? `<c><v>${cell}</v></c>` : text(String(cell))
}

const text = (value: string, style = '') =>
  `<c t="inlineStr"${style}><is><t xml:space="preserve">${escapeXml(value.slice(0, LONGEST_TEXT))}</t></is></c>`

/** Signs that XML cannot hold, whatever way they are written. */
const UNWRITABLE_PATTERN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu

const escapeXml = (value: string) =>
  value
    .toWellFormed()
    .replaceAll(UNWRITABLE_PATTERN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // A CR would come back as LF, and `_x000D_` is how Excel writes one.
    .replaceAll('\r', '_x000D_')

/** A name that no sheet has yet. */
function toSheetName(name: string, taken: readonly string[]): string {
  const plain = name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_NAME - 5)
  let number = 1
  const numbered = () => (number === 1 ? plain : `${plain} ${number}`)
  while (taken.includes(numbered())) number++
  return numbered()
}

/** The files around the sheets. */
function frame(names: readonly string[]): Packed[] {
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  )
  const related = names.map(
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const kinds = names.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${OFFICE}.worksheet+xml"/>`,
  )
  const fonts =
    '<fonts count="2"><font/><font><b/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
  const formats =
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs>'
  return [
    pack(
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/>${kinds.join('')}</Types>`,
    ),
    pack(
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    pack(
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    pack(
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}<Relationship Id="styles" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    pack('xl/styles.xml', `${HEAD}<styleSheet xmlns="${MAIN}">${fonts}${formats}</styleSheet>`),
  ]
}
