import { writeZip } from './write-zip.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const toXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const run = (text: string, properties = '') => `<w:r>${properties}<w:t xml:space="preserve">${toXml(text)}</w:t></w:r>`

/** Parts of a document as Word writes them. */
export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${run(text)}</w:p>`
/** `list` 1 has bullets, 2 numbers. */
export const item = (text: string, list: 1 | 2): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map(
      (cells, index) =>
        `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map(cell => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`
export const note = (text: string, id: number): string =>
  `<w:p>${run(text)}<w:r><w:footnoteReference w:id="${id}"/></w:r></w:p>`

type Parts = {
  readonly body: readonly string[]
  readonly footnotes?: readonly string[]
  readonly core?: string
  readonly more?: Readonly<Record<string, string | Buffer>>
}

/** A Word document (.docx) with a body of such parts. */
export function writeDocx({ body, footnotes = [], core = '', more = {} }: Parts): Buffer {
  const level = (format: string, text: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const styles = ['Title', 'heading 1', 'heading 2']
    .map(
      name =>
        `<w:style w:type="paragraph" w:styleId="${name.replace(/^h/, 'H').replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('')
  return writeZip({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['styles', 'numbering', 'footnotes'].map((name, index) => `<Relationship Id="r${index}" Type="${RELATIONSHIPS}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
    'word/styles.xml': `${HEAD}<w:styles ${NAMESPACES}>${styles}</w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="1">${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    'word/footnotes.xml': `${HEAD}<w:footnotes ${NAMESPACES}>${footnotes.map((text, index) => `<w:footnote w:id="${index + 1}">${paragraph(text)}</w:footnote>`).join('')}</w:footnotes>`,
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${body.join('')}</w:body></w:document>`,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    ...more,
  })
}
