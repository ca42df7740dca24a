import { parseFeed } from 'feedsmith'
import { expect, it } from 'vitest'
import type { Notice } from '../../model/index.ts'
import { noticeLines, noticeTitle } from './notice-text.ts'
import { toAtom } from './to-atom.ts'

const NOTICE: Notice = {
  alert: 'gas',
  kind: 'changed',
  at: '2026-01-02T03:04:05.000Z',
  agreement: {
    id: 'a1',
    title: 'Gas <contract> & "more" \u202e\u0007',
    status: 'ratified',
    date: '2014-05-21',
    sides: ['China', 'Russia'],
    amounts: [{ value: '400000000000', currency: 'USD', qualifier: 'about', of: 'total' }],
  },
  changes: [
    { field: 'status', before: 'signed', now: 'ratified' },
    { field: 'number', now: '7' },
  ],
  reasons: [
    {
      kind: 'report',
      documentId: 'd1',
      title: 'Duma ratifies',
      publisher: 'TASS',
      published: '2026-01-01',
      url: 'https://tass.com/1?a=1&b="2',
      words: 'ratified ]]> the contract',
    },
    { kind: 'decision', decision: 'x1', decided: 'correct', by: 'ann', why: 'printed treaty' },
    { kind: 'decision-undone', decision: 'x2' },
    { kind: 'report-gone' },
    { kind: 'reading' },
  ],
}
const HEAD = { id: 'urn:foedera:alert:gas', title: 'Alert <gas>', updated: '2026-01-01T00:00:00.000Z' }

it('says what changed and why', () => {
  expect(noticeTitle(NOTICE)).toBe('Changed: Gas <contract> & "more"')
  expect(noticeLines(NOTICE)).toEqual([
    'ratified · 2014-05-21 · China – Russia · USD 400 bn, about · a1',
    'status: signed → ratified',
    'number: nothing → 7',
    'since TASS, 2026-01-01: "Duma ratifies" says "ratified ]]> the contract" (https://tass.com/1?a=1&b="2)',
    'since ann decided: correct, printed treaty (x1)',
    'since a decision was taken back (x2)',
    'since a report no longer tells of it',
    'since what is known was read or compared anew',
  ])
})

it('is an Atom feed that others can read, whatever sources write', () => {
  const { format, feed } = parseFeed(toAtom(HEAD, [{ id: 'ntc_1', notice: NOTICE }]))
  expect(format).toBe('atom')
  expect(feed).toMatchObject({
    id: HEAD.id,
    title: { value: 'Alert <gas>' },
    updated: NOTICE.at,
    entries: [
      {
        id: 'urn:foedera:notice:ntc_1',
        title: { value: 'Changed: Gas <contract> & "more"' },
        updated: NOTICE.at,
        content: { value: noticeLines(NOTICE).join('\n') },
        links: [{ href: 'https://tass.com/1?a=1&b="2', rel: 'related' }],
      },
    ],
  })
})

it('links to addresses of the web only, and may be empty', () => {
  const bad: Notice = { ...NOTICE, reasons: [{ kind: 'report', url: 'javascript:alert(1)' }] }
  expect(toAtom(HEAD, [{ id: 'n', notice: bad }])).not.toContain('<link')
  expect(toAtom(HEAD, [{ id: 'n\0\ud800', notice: { ...NOTICE, alert: '\0' } }])).not.toMatch(/\0|\ud800/)
  expect(parseFeed(toAtom(HEAD, [])).feed).toMatchObject({ updated: HEAD.updated })
})
