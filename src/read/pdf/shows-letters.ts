import type { PdfFile } from './open-pdf.ts'

/** So many pages are looked at. */
const PAGES = 3

/** Whether a file draws letters, though it may not tell which they are. */
export async function showsLetters(file: PdfFile): Promise<boolean> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const shows = new Set<number>([
    OPS.showText,
    OPS.showSpacedText,
    OPS.nextLineShowText,
    OPS.nextLineSetSpacingShowText,
  ])
  for (let number = 1; number <= Math.min(PAGES, file.numPages); number++) {
    const { fnArray } = await (await file.getPage(number)).getOperatorList()
    if (fnArray.some(operator => shows.has(operator))) return true
  }
  return false
}
