import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

export type Place = { readonly path: string; readonly line: number }
export type Import = Place & {
  readonly specifier: string
  /** Nothing of it is there at run time. */
  readonly isType: boolean
}
export type Pattern = Place & { readonly source: string; readonly flags: string }
export type Word = Place & { readonly value: string }

/** What the checks need to know of one source file. Paths are relative to the root, with forward slashes. */
export type SourceFile = {
  readonly path: string
  readonly imports: readonly Import[]
  readonly patterns: readonly Pattern[]
  /** Where patterns are put together at run time, so that nothing is known of them here. */
  readonly builtPatterns: readonly Place[]
  readonly strings: readonly Word[]
}

export const isTest = (path: string) => path.endsWith('.test.ts')

/** The file that a relative specifier names, or null for a package. */
export function targetOf({ path, specifier }: Import): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null
}

/** Reads one source file; `text` defaults to what is on disk. */
export function readSourceFile(path: string, text: string = readFileSync(path, 'utf8')): SourceFile {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const place = (offset: number): Place => ({ path, line: text.slice(0, offset).split('\n').length })

  const imports: Import[] = []
  for (const { moduleRequest, entries } of module.staticImports) {
    const isType = entries.length > 0 && entries.every(entry => entry.isType)
    imports.push({ ...place(moduleRequest.start), specifier: moduleRequest.value, isType })
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap(statement => statement.entries)) {
    if (moduleRequest) imports.push({ ...place(moduleRequest.start), specifier: moduleRequest.value, isType })
  }

  const patterns: Pattern[] = []
  const builtPatterns: Place[] = []
  const strings: Word[] = []
  const callsRegExp = (node: { callee: { type: string; name?: unknown }; start: number }) => {
    if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp') builtPatterns.push(place(node.start))
  }
  new Visitor({
    Literal(node) {
      if ('regex' in node) patterns.push({ ...place(node.start), source: node.regex.pattern, flags: node.regex.flags })
      else if (typeof node.value === 'string') strings.push({ ...place(node.start), value: node.value })
    },
    ImportExpression(node) {
      if (node.source.type === 'Literal')
        imports.push({ ...place(node.start), specifier: String(node.source.value), isType: false })
    },
    NewExpression: callsRegExp,
    CallExpression: callsRegExp,
  }).visit(program)
  return { path, imports, patterns, builtPatterns, strings }
}
