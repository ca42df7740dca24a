import { ReadError, type ReadErrorPlace } from '../read-error.ts'
import { toDocument } from '../to-document.ts'
import type { FileItem } from './file-item.ts'
import { guard } from './guard.ts'
import { parseInput } from './parse-input.ts'

/** Makes the document that a JSON object holds. `name` is what the item is to be called. */
export function readJson(json: string, name: string, place: ReadErrorPlace): FileItem {
  const parsed = parseInput(json, place.line ?? 1)
  if (parsed instanceof ReadError) return { name, error: parsed.at(place) }
  const { input, source } = parsed
  const ref = parsed.ref === undefined ? {} : { ref: parsed.ref }
  return guard(name, place, () => ({ name, ...ref, document: toDocument(input), source }), ref)
}
