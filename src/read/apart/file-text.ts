import type { PageStart } from '../../model/index.ts'
import type { HtmlPage } from '../html/read-html.ts'

/** The text of a file, and what is known of it beside that. */
export type FileText = Omit<HtmlPage, 'url'> & {
  /** Where its pages begin in the text. */
  readonly pages?: readonly PageStart[]
  /** Files in it. */
  readonly attachments?: readonly Attachment[]
}

export type Attachment = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }
