import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readApart } from '../apart/read-apart.ts'
import { isMail } from '../files/is-mail.ts'
import { ReadError } from '../read-error.ts'
import { readMail } from './read-mail.ts'

/** Mails written for the project, as a press service sends them. */
const readData = (name: string) => readFileSync(new URL(`data/${name}`, import.meta.url))

describe('readMail', () => {
  it('reads the page of a newsletter, with who sent it and on which day there', async () => {
    expect(await readMail(readData('newsletter.eml'))).toEqual({
      title: 'Норвегия и Кения подписали соглашение – Daily brief',
      authors: [],
      publisher: 'Nordic Press Service',
      published: '2024-03-05',
      attachments: [],
      text: `Norway and Kenya sign fisheries agreement

OSLO – Norway and Kenya signed an agreement on fisheries on Monday. Norway will provide a grant of 40 million kroner over three years, the foreign ministry said in a statement.

• Patrol vessels will be financed by a loan of $12 million.
• A joint committee is to meet in June.`,
    })
  })
  it('reads plain text, with the lines that were broken on the way made whole', async () => {
    const { text, authors, title } = await readMail(readData('plain.eml'))
    expect([title, authors]).toEqual(['Peru and Chile sign customs pact', ['Ana Rojas']])
    expect(text.split('\n\n')[0]).toBe(
      'LIMA, March 3 – Peru and Chile signed an agreement on customs in Lima on Saturday, under which both countries will open a second crossing at Tacna and share the cost of 12 million dollars equally.',
    )
  })
  it('gives what is attached, and leaves out pictures of the page', async () => {
    const { attachments } = await readMail(readData('attached.eml'))
    expect(attachments?.map(({ name, type }) => [name, type])).toEqual([
      ['statement.txt', 'text/plain'],
      ['figures.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ])
  })
  it.each([
    ['nothing', '', 'damaged'],
    ['no headers', '\n\nText.', 'damaged'],
    ['no text', 'From: a@b.example\nSubject: Ties\n\n', 'empty'],
    ['parts without end', `From: a@b.example\nSubject: x\n${nested(40)}`, 'damaged'],
  ])('refuses %s', async (_, mail, code) => {
    expect(await readMail(Buffer.from(mail)).catch((error: unknown) => (error as ReadError).code)).toBe(code)
  })
  it('reads or refuses what was spoilt on its way', async () => {
    const bytes = readData('newsletter.eml')
    const flips = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(flips, fc.option(fc.nat({ max: bytes.length }), { freq: 3 }), async (changes, cut) => {
        const spoilt = Buffer.from(bytes)
        for (const [at, byte] of changes) spoilt[at] = byte
        const read = readApart(cut === null ? spoilt : spoilt.subarray(0, cut), 'eml', { time: 60_000, memory: 512 })
        await read.then(
          ({ text, title }) => expect(typeof (title ?? text)).toBe('string'),
          (error: unknown) => expect(error).toBeInstanceOf(ReadError),
        )
      }),
      { seed: 1, numRuns: 80 },
    )
  }, 120_000)
})

function nested(depth: number): string {
  let mail = 'Content-Type: text/plain\n\ndeep'
  for (let at = 0; at < depth; at++)
    mail = `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n${mail}\n--b${at}--\n`
  return mail
}

describe('isMail', () => {
  it.each([
    ['From: a@b.example\nDate: Tue, 5 Mar 2024 10:00:00 +0100\nMIME-Version: 1.0\n\nText', true],
    ['Received: from x\n by y\nSubject: a\nTo: b@c.example\n\nText', true],
    ['From: our correspondent\nDate: Tuesday\n\nText', false],
    ['Subject: ties\n\nText', false],
    ['Ties deepen\n\nFrom: a\nTo: b\nMessage-ID: c', false],
  ])('%j: %s', (head, expected) => {
    expect(isMail(head)).toBe(expected)
  })
})
