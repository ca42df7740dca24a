import { expect, test } from 'vitest'
import { findCrossings } from './borders.ts'
import { readSourceFile } from './source-files.ts'

const english = readSourceFile('src/extract/languages/en/index.ts', '')
const crossings = (path: string, text: string) => findCrossings([english, readSourceFile(path, text)])

test.each([
  ['a room above, through its index', 'src/read/html.ts', "import type { Span } from '../model/index.ts'"],
  ['its own files', 'src/read/html.ts', "import { main } from './html/main-text.ts'"],
  ['the registry naming languages', 'src/extract/languages/index.ts', "import { en } from './en/index.ts'"],
  [
    'a language importing the engine',
    'src/extract/languages/en/money.ts',
    "import { rule } from '../../engine/rule.ts'",
  ],
  ['the public face', 'src/index.ts', "export * from './extract/index.ts'"],
  ['a test', 'src/model/span.test.ts', "import { extract } from '../extract/extract.ts'"],
  ['a package', 'src/read/html.ts', "import { parseHTML } from 'linkedom'"],
  ['a type in the web app', 'web/src/data/types.ts', "export type { Entry } from '../../../src/register/index.ts'"],
  ['the model in the web app', 'web/src/a.ts', "import { SECTORS } from '../../src/model/index.ts'"],
])('%s is allowed', (_, path, text) => {
  expect(crossings(path, text)).toEqual([])
})

test.each([
  ['a room below', 'src/model/span.ts', "import { extract } from '../extract/index.ts'", 'stands below'],
  ['a deep import', 'src/extract/extract.ts', "export { a } from '../model/span.ts'", 'through its index.ts only'],
  ['a dynamic deep import', 'src/cli/read.ts', "await import('../read/html.ts')", 'through its index.ts only'],
  ['a type', 'src/model/span.ts', "import type { Reading } from '../extract/index.ts'", 'stands below'],
  ['analyse and a room above', 'src/analyse/ties.ts', "import { a } from '../store/index.ts'", 'imports only model'],
  [
    'two languages',
    'src/extract/languages/ru/money.ts',
    "import { a } from '../en/index.ts'",
    'never import each other',
  ],
  [
    'the engine and a language',
    'src/extract/engine/a.ts',
    "import { a } from '../languages/en/index.ts'",
    'names a language',
  ],
  ['the engine naming a language', 'src/extract/engine/a.ts', "if (language === 'en') a()", "names the language 'en'"],
  ['a language and the registry', 'src/extract/languages/en/a.ts', "import { a } from '../index.ts'", 'does not know'],
  ['the web app running a room', 'web/src/a.ts', "import { a } from '../../src/read/index.ts'", 'runs nothing of it'],
  [
    'the web app and a deep type',
    'web/src/a.ts',
    "import type { A } from '../../src/read/a.ts'",
    'through its index.ts only',
  ],
  ['an unknown room', 'src/misc/a.ts', '', 'is not a room'],
  ['a hash import', 'src/read/html.ts', "import { a } from '#model'", 'imports are relative'],
  ['what stands beside src', 'src/read/html.ts', "import { a } from '../../test/shared.ts'", 'nothing beside it'],
])('%s is a crossing', (_, path, text, reason) => {
  expect(crossings(path, text)).toEqual([expect.stringContaining(reason)])
})
