import { isTest, type SourceFile, targetOf } from './source-files.ts'

/** The rooms of `src/` in order: a room imports only rooms that stand before it, and only through their `index.ts`. */
const ROOMS = [
  'model',
  'knowledge',
  'read',
  'fetch',
  'extract',
  'evaluate',
  'resolve',
  'store',
  'register',
  'analyse',
  'answer',
  'export',
  'import',
  'serve',
  'cli',
] as const

/** Rooms that may import less than what stands before them. */
const ONLY: Readonly<Record<string, readonly string[]>> = { evaluate: ['model'], analyse: ['model'] }

const LANGUAGES = 'src/extract/languages/'
const REGISTRY = `${LANGUAGES}index.ts`

const roomOf = (path: string) => path.match(/^src\/([^/]+)\//)?.[1] ?? null
const languageOf = (path: string) =>
  path.startsWith(LANGUAGES) ? (path.slice(LANGUAGES.length).match(/^[^/]+(?=\/)/)?.[0] ?? null) : null

/** Why `from` may not import `to`, or null where it may. */
function objection(from: string, to: string): string | null {
  const room = roomOf(from)
  const other = roomOf(to)
  if (!to.startsWith('src/')) return 'src/ imports nothing beside it'
  if (room === null || other === null) return room === null ? null : 'the public face is imported by no room'
  if (room !== other) {
    if (!to.endsWith(`src/${other}/index.ts`)) return `${other}/ is imported through its index.ts only`
    if (ONLY[room] && !ONLY[room].includes(other)) return `${room}/ imports only ${ONLY[room].join(', ')}`
    if (ROOMS.indexOf(other as never) > ROOMS.indexOf(room as never)) return `${other}/ stands below ${room}/`
    return null
  }
  const language = languageOf(from)
  if (languageOf(to) === null)
    return language !== null && to === REGISTRY ? 'a language does not know the others' : null
  if (language === languageOf(to) || from === REGISTRY) return null
  return language === null ? `only ${REGISTRY} names a language` : 'languages never import each other'
}

/** Why the web app may not import `to`: it runs in a browser, where of the rooms only the model does. */
function webObjection(to: string, isType: boolean): string | null {
  const room = roomOf(to)
  if (room === null) return to.startsWith('src/') ? 'the web app imports rooms, not the public face' : null
  if (!to.endsWith(`src/${room}/index.ts`)) return `${room}/ is imported through its index.ts only`
  return isType || room === 'model' ? null : `the web app takes types from ${room}/ and runs nothing of it`
}

/** Every import of `src/` and `web/` that crosses a border, and every place where the engine names a language. */
export function findCrossings(files: readonly SourceFile[]): string[] {
  const found: string[] = []
  const languages = new Set(files.map(file => languageOf(file.path)).filter(language => language !== null))
  for (const file of files.filter(file => file.path.startsWith('src/') && !isTest(file.path))) {
    const room = roomOf(file.path)
    if (room !== null && !ROOMS.includes(room as never))
      found.push(`${file.path}: ${room}/ is not a room; scripts/check/borders.ts lists them`)
    for (const imported of file.imports) {
      const target = targetOf(imported)
      if (imported.specifier.startsWith('#'))
        found.push(`${file.path}:${imported.line}: ${imported.specifier}: imports are relative`)
      const reason = target && objection(file.path, target)
      if (reason) found.push(`${file.path}:${imported.line}: imports ${target}: ${reason}`)
    }
    if (!file.path.startsWith('src/extract/engine/')) continue
    for (const { value, line } of file.strings) {
      if (languages.has(value)) found.push(`${file.path}:${line}: names the language '${value}'; only ${REGISTRY} does`)
    }
  }
  for (const file of files.filter(file => file.path.startsWith('web/') && !isTest(file.path))) {
    for (const imported of file.imports) {
      const target = targetOf(imported)
      const reason = target && webObjection(target, imported.isType)
      if (reason) found.push(`${file.path}:${imported.line}: imports ${target}: ${reason}`)
    }
  }
  return found
}
