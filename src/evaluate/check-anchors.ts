import type { AnswerKey } from './answer-key.ts'
import { KeyError, toPath } from './key-error.ts'

/**
 * The anchors of a key that do not stand in the document's text, each as an error. Page chrome is not sought: reading a page drops
 * most of it.
 */
export function checkAnchors(key: AnswerKey, text: string, file: string): readonly KeyError[] {
  return [...anchorsOf(key)]
    .filter(({ anchor }) => !text.includes(anchor))
    .map(({ anchor, path }) => {
      const problem = `"${anchor}" does not stand in the text. Copy the words exactly as they are there.`
      return new KeyError('anchor-not-found', file, toPath(path), problem)
    })
}

type Anchored = { readonly anchor: string; readonly path: readonly PropertyKey[] }

function* anchorsOf(key: AnswerKey): Generator<Anchored> {
  for (const name of ['agreements', 'optional', 'statements', 'statementsOptional', 'events', 'memberships'] as const) {
    for (const [index, { anchor }] of (key[name] ?? []).entries()) yield { anchor, path: [name, index, 'anchor'] }
  }
  for (const [index, anchor] of (key.assessments ?? []).entries()) yield { anchor, path: ['assessments', index] }
}
