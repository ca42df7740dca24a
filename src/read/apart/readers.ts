import { readDocx } from '../docx/read-docx.ts'
import { readMail } from '../mail/read-mail.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import type { FileText } from './file-text.ts'

/** Readers of files that other programs pack, and that may unfold to anything. */
export const READERS = {
  pdf: readPdf,
  docx: readDocx,
  eml: readMail,
} as const satisfies Record<string, (bytes: Uint8Array) => Promise<FileText>>

export type HeavyFormat = keyof typeof READERS
