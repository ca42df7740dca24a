import fc from 'fast-check'
import type { Fuzzed } from './fuzzed.ts'

const NAMES = [
  ...[
    'a.txt',
    'b.html',
    'c.ndjson',
    'd.json',
    'e.md',
    'f.png',
    '',
    '.txt',
    '..',
    '../../etc/passwd',
    'a\0.txt',
    'x'.repeat(5_000),
  ],
  ...['a".txt', 'ü.txt', "utf-8''%e4.txt", 'a.txt\r\nX-Evil: 1', 'CON', 'readings.ndjson.gz'],
]
const TEXTS = [
  'Kenya and Norway signed an agreement on fisheries on 6 March 2024.',
  '<html><body><article><p>China lends Kenya $2 billion for a dam.</p></article></body></html>',
  '{"text": "Chile and Peru signed a treaty on 3 May 2019.", "published": "2019-05-04"}\nno JSON\n{"text": 3}\n',
  ...[
    '',
    ' \n\t ',
    '[]',
    '{"a":',
    '\ufeff# A title\n\nWords.',
    '<'.repeat(3_000),
    '[['.repeat(3_000),
    'a\0b',
    '--x--',
    '\r\n--x\r\n',
  ],
]

/** Uploads of every shape: right ones, and ones of which the head, a part, the boundary or the end is wrong; some of them are cut off on the way. */
export function uploads(path: string): fc.Arbitrary<Fuzzed> {
  const content = fc.oneof(
    fc.constantFrom(...TEXTS).map(text => Buffer.from(text)),
    fc.uint8Array({ maxLength: 200 }).map(bytes => Buffer.from(bytes)),
  )
  const head = fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .constantFrom(...NAMES)
        .map(name => `Content-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: text/plain`),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...[
          'Content-Disposition: form-data; name="files"',
          'Content-Disposition: form-data',
          'Content-Disposition: attachment',
        ],
        ...[
          '',
          'X: y',
          ':',
          'Content-Disposition: form-data; name="other"; filename="a.txt"',
          `X: ${'y'.repeat(20_000)}`,
        ],
        'Content-Type: multipart/mixed; boundary=y\r\nContent-Disposition: form-data; name="files"; filename="a.txt"',
        'Content-Disposition: form-data; name="files"; filename*=utf-8\'\'%ff%fe; filename="a.txt"',
        'Content-Transfer-Encoding: base64\r\nContent-Disposition: form-data; name="files"; filename="a.txt"',
      ),
    },
  )
  const boundary = fc.oneof(
    { weight: 8, arbitrary: fc.constant('x') },
    fc.constantFrom('', 'y', '-', '"x"', 'x x', 'b'.repeat(300), 'x; boundary=y'),
  )
  const type = fc.oneof(
    { weight: 9, arbitrary: boundary.map(each => `multipart/form-data; boundary=${each}`) },
    fc.constantFrom(
      'multipart/form-data',
      'multipart/mixed; boundary=x',
      'MULTIPART/Form-Data; charset=utf-16; boundary=x',
    ),
  )
  const end = fc.oneof(
    { weight: 8, arbitrary: fc.constant('--x--\r\n') },
    fc.constantFrom('', '--x', '--x-', '--x--', '--x\r\n'),
  )
  const broken = fc.oneof({ weight: 8, arbitrary: fc.constant('\r\n') }, fc.constantFrom('\n', '', '\r\n\r\n'))
  return fc
    .record({
      ...{ type, end, broken },
      parts: fc.array(fc.tuple(head, content), { maxLength: 4 }),
      cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
    })
    .map(({ type: given, end: last, broken: line, parts, cut }) => {
      const pieces = parts.flatMap(([top, bytes]) => [
        Buffer.from(`--x\r\n${top}\r\n${line}`),
        bytes,
        Buffer.from('\r\n'),
      ])
      const body = Buffer.concat([...pieces, Buffer.from(last)])
      return {
        ...{ method: 'POST', path, body },
        headers: { 'Content-Type': given },
        ...(cut === null ? {} : { cut: Math.floor(cut * body.length) }),
      }
    })
}
