import type { Email, Attachment as Part } from 'postal-mime'
import type { Attachment, FileText } from '../apart/file-text.ts'
import { isName } from '../byline.ts'
import { cleanText } from '../clean-text.ts'
import { defined } from '../defined.ts'
import { isOrganisation } from '../html/authors.ts'
import { parseDay } from '../html/parse-day.ts'
import { readHtml } from '../html/read-html.ts'
import { squeeze } from '../html/text-writer.ts'
import { LARGEST, tooLarge } from '../limits.ts'
import { findWrapWidth, joinWrapped } from '../markdown/wrap-width.ts'
import { ReadError } from '../read-error.ts'

/** Parts within parts within parts. */
const DEEPEST = 20
const MOST_ATTACHMENTS = 200
/** What is written before the subject of what is sent on. */
const SENT_ON_PATTERN = /^(?:(?:re|fwd?|aw|wg|tr|отв|転送|转发|回复)\s?[:：]\s*)+/i
/** A page of which less is left than this part of the plain text was not understood. */
const LEAST_OF_PLAIN = 0.4

/**
 * Reads an e-mail (.eml): its subject as title, its sender as author or publisher, its date, its text, and what is attached to it. The page in it is taken before the plain text, of
 * which lines were broken on the way.
 *
 * @throws ReadError `too-large`, `damaged`, `empty`.
 */
export async function readMail(bytes: Uint8Array): Promise<FileText> {
  if (bytes.length > LARGEST) throw tooLarge()
  const mail = await parse(bytes)
  if (mail.from === undefined && mail.subject === undefined && mail.date === undefined)
    throw new ReadError('damaged', { kind: 'an e-mail' })
  const attachments = mail.attachments.filter(isAttached).slice(0, MOST_ATTACHMENTS).map(toAttachment)
  const text = textOf(mail)
  if (text === '' && attachments.length === 0) throw new ReadError('empty')
  const sender = squeeze((mail.from?.name ?? '').slice(0, 300))
  const isPerson = isName(sender) && !isOrganisation(sender)
  return defined<FileText>({
    title: squeeze((mail.subject ?? '').slice(0, 1000)).replace(SENT_ON_PATTERN, '') || undefined,
    authors: isPerson ? [sender] : [],
    publisher: isPerson || sender === '' ? undefined : sender,
    published: dayOf(mail),
    text,
    attachments,
  })
}

async function parse(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, forceRfc822Attachments: true })
  } catch (error) {
    throw new ReadError('damaged', { kind: 'an e-mail' }, {}, error)
  }
}

/** The day as the sender wrote it, in the sender's own time. */
const dayOf = ({ headers }: Email) =>
  parseDay(headers.find(({ key }) => key === 'date')?.value.slice(0, 100) ?? '') ?? undefined

function textOf({ html, text }: Email): string {
  const plain = unwrap(cleanText(text ?? '')).trim()
  const page = html === undefined ? '' : pageOf(html)
  return page.length >= plain.length * LEAST_OF_PLAIN && page !== '' ? page : plain
}

function pageOf(html: string): string {
  try {
    const { title = '', text } = readHtml(html)
    // The heading of a page is its title; that of a mail is what follows its subject.
    return text.includes(title) ? text : `${title}\n\n${text}`
  } catch (error) {
    if (error instanceof ReadError && error.code === 'empty') return ''
    throw error
  }
}

/** Puts lines together again that were broken to be sent. */
function unwrap(text: string): string {
  const lines = text.split('\n')
  const width = findWrapWidth(lines)
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() !== '') paragraphs.at(-1)!.push(line.trimEnd())
    else if (paragraphs.at(-1)!.length > 0) paragraphs.push([])
  }
  return paragraphs.map(paragraph => joinWrapped(paragraph, width).join('\n')).join('\n\n')
}

/** Pictures within the page are no attachments. */
const isAttached = ({ related, disposition, filename }: Part) =>
  !related && (disposition === 'attachment' || filename !== null)

const toAttachment = ({ filename, mimeType, content }: Part): Attachment => ({
  name: squeeze((filename ?? 'message').replaceAll(/[/\\]/g, '_').slice(0, 200)),
  type: mimeType,
  bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
})
