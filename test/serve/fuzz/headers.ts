import fc from 'fast-check'

const ACCEPT = [
  ...[
    '*/*',
    'application/json',
    'text/csv',
    'application/x-ndjson',
    'image/png',
    'q=,;',
    'text/*;q=0',
    'text/markdown',
  ],
  ...[
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    '*',
    '*/json',
    'application/json;q=2, text/csv;q=-1',
  ],
  ...['text/csv;q=0.5, application/json;q=0.5;x=";,"', ','.repeat(3_000), ' ', 'APPLICATION/JSON', 'a/b'.repeat(800)],
]
const TAGS = [
  '*',
  '"a"',
  'W/"a", "b"',
  '"',
  '""',
  '"a.b"',
  'a',
  '"a.b", "c.d"',
  'W/"a.b"',
  `"${'x'.repeat(9_000)}"`,
  ','.repeat(3_000),
  '"ü"',
]
const KEYS = ['a', '"b"', '', 'ü', 'c c', '0', 'k'.repeat(200), 'k'.repeat(201), '"', '""', 'a,b', '\t']

/** Headers that a client may send, by the entity tags of what is there: as they are, of before, and mangled. */
export function headers(tags: readonly string[]): fc.Arbitrary<Readonly<Record<string, string>>> {
  const known = fc.constantFrom(...tags)
  const tag = fc.oneof(
    { weight: 3, arbitrary: known },
    { weight: 3, arbitrary: fc.constantFrom(...TAGS) },
    fc.tuple(known, fc.nat(80)).map(([each, at]) => each.slice(0, at)),
    fc.tuple(known, known).map(both => both.join(', ')),
    known.map(each => `W/${each}`),
  )
  return fc.record(
    {
      Accept: fc.constantFrom(...ACCEPT),
      'If-None-Match': tag,
      'If-Match': tag,
      'Idempotency-Key': fc.constantFrom(...KEYS),
      'Last-Event-ID': fc.constantFrom('0', '-1', 'x', '1e999', '1', '9007199254740993'),
      'X-Request-Id': fc.constantFrom('a', 'x'.repeat(300), '{}'),
      'Accept-Encoding': fc.constantFrom('gzip', 'identity;q=0', 'x'),
      Range: fc.constantFrom('bytes=0-5', 'bytes=9-1'),
    },
    { requiredKeys: [] },
  )
}
