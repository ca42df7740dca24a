import { isUtf8 } from 'node:buffer'
import { ProblemError } from '../problem/problem-error.ts'
import { checkDepth } from './check-depth.ts'

/** What a body holds: JSON, or a form with files. */
export type Sent = { readonly json: unknown } | { readonly form: FormData }

const JSON_TYPE = 'application/json'
export const FORM_TYPE = 'multipart/form-data'

/**
 * Reads a body by its type.
 *
 * @param isForm whether it may be a form as well
 * @throws ProblemError `bad-type`, `bad-json`, `bad-form`, `too-deep`
 */
export async function readSent(bytes: Uint8Array, type: string | undefined, isForm: boolean): Promise<Sent> {
  const kind = (type ?? '').split(';')[0]!.trim().toLowerCase()
  if (kind === JSON_TYPE) return { json: parseJson(bytes) }
  if (kind === FORM_TYPE && isForm) return { form: await parseForm(bytes, type!) }
  const known = isForm ? `${JSON_TYPE} or ${FORM_TYPE}` : JSON_TYPE
  throw new ProblemError('bad-type', { type: type?.slice(0, 100) ?? 'nothing', known })
}

function parseJson(bytes: Uint8Array): unknown {
  if (!isUtf8(bytes)) throw new ProblemError('bad-json', { reason: 'it is not UTF-8' })
  checkDepth(bytes)
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new ProblemError('bad-json', { reason: (error as Error).message.slice(0, 200) })
  }
}

async function parseForm(bytes: Uint8Array, type: string): Promise<FormData> {
  try {
    return await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': type } }).formData()
  } catch {
    throw new ProblemError('bad-form')
  }
}
