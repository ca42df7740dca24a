import type { Reader } from '../store/index.ts'
import { RegisterError } from './register-error.ts'

const ID_PATTERN = /^[0-9a-f]{8,64}$/

/**
 * The id of the document that begins with some signs of it, as lists show them.
 *
 * @throws RegisterError `no-document` when there is none, or several.
 */
export async function findDocument(reader: Pick<Reader, 'documents'>, given: string): Promise<string> {
  if (!ID_PATTERN.test(given)) throw new RegisterError('no-document', { id: given })
  const found = await reader.documents.beginningWith(given, 2)
  if (found.length !== 1) throw new RegisterError('no-document', { id: given })
  return found[0]!
}
