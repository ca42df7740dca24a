import type { PageStart } from '../../model/index.ts'

/** The text of a file, and what is known of it beside that. */
export type FileText = {
  readonly title?: string
  readonly text: string
  readonly authors: string[]
  readonly publisher?: string
  /** EDTF. */
  readonly published?: string
  readonly language?: string
  /** Where its pages begin in the text. */
  readonly pages?: readonly PageStart[]
  /** Files in it. */
  readonly attachments?: readonly Attachment[]
}

export type Attachment = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }
