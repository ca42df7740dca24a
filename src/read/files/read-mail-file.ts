import type { Attachment, FileText } from '../apart/file-text.ts'
import { readApart } from '../apart/read-apart.ts'
import { ReadError } from '../read-error.ts'
import { type Format, formatOf } from './article-formats.ts'
import type { FileItem } from './file-item.ts'
import { guardLate, toFault } from './guard.ts'
import type { OnSkip } from './list-files.ts'
import { readBytes } from './read-bytes.ts'
import { toItem } from './read-packed.ts'

/** A mail in a mail is read, one in that is not. */
const DEEPEST = 2

const FORMATS_OF_TYPES: Readonly<Record<string, Exclude<Format, 'json' | 'ndjson'>>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'eml',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
}

/**
 * Reads a mail: its text is a document, and each file attached to it that can be read is one of its own, called by the mail and its name. The others are told to
 * `onSkip`.
 */
export async function* readMailFile(
  bytes: Uint8Array,
  name: string,
  onSkip?: OnSkip,
  depth = 1,
): AsyncGenerator<FileItem> {
  let mail: FileText
  try {
    mail = await readApart(bytes, 'eml')
  } catch (error) {
    yield { name, error: error instanceof ReadError ? error.at({ file: name }) : toFault(error, { file: name }) }
    return
  }
  if (mail.text !== '') yield await guardLate(name, { file: name }, async () => ({ name, ...toItem(mail) }))
  for (const attachment of mail.attachments ?? []) {
    const own = `${name}/${attachment.name}`
    const format = toFormat(attachment)
    if (format === null || (format === 'eml' && depth >= DEEPEST)) onSkip?.(own, 'attachment')
    else if (format === 'eml') yield* readMailFile(attachment.bytes, own, onSkip, depth + 1)
    else yield await readBytes(attachment.bytes, format, own)
  }
}

/** How an attachment is read, by its name, else by its type. Data are no articles. */
function toFormat({ name, type }: Attachment) {
  const format = formatOf(name) ?? FORMATS_OF_TYPES[type] ?? null
  return format === 'json' || format === 'ndjson' ? null : format
}
