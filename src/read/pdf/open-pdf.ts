import { ReadError } from '../read-error.ts'

/** As much of a file, as the library opens it, as is used here. */
export type PdfFile = {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ readonly info: object }>
  destroy(): Promise<void>
}

type PdfPage = {
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>
  getViewport(options: { readonly scale: number }): { readonly transform: readonly number[] }
  getOperatorList(): Promise<{ readonly fnArray: readonly number[] }>
  cleanup(): unknown
}

/** The error of the PDF library for a file that asks for a password. */
const PASSWORD = 'PasswordException'

/**
 * Opens a PDF file so that nothing in it is run and nothing is loaded: no scripts, no forms, no fonts of this machine, no addresses.
 *
 * @throws ReadError `encrypted`, `damaged`.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument } = await getResolvedPDFJS()
  try {
    return await getDocument({
      // The library takes what it is given for its own.
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      disableAutoFetch: true,
      disableRange: true,
      maxImageSize: 1,
      verbosity: 0,
    }).promise
  } catch (error) {
    if (error instanceof Error && error.name === PASSWORD) throw new ReadError('encrypted', {}, {}, error)
    throw new ReadError('damaged', { kind: 'PDF' }, {}, error)
  }
}
