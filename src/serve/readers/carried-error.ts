import { AnswerError, type AnswerErrorCode } from '../../answer/index.ts'
import { FetchError, type FetchErrorCode } from '../../fetch/index.ts'
import { RegisterError, type RegisterErrorCode } from '../../register/index.ts'
import { StoreError, type StoreErrorCode } from '../../store/index.ts'

/** An error of another thread or process: of ours what they are made from, of others what is of use in a log. */
export type CarriedError =
  | {
      readonly kind: keyof typeof OURS
      readonly code: string
      readonly data: Readonly<Record<string, string | number>>
      readonly message: string
    }
  | { readonly kind: 'other'; readonly message: string; readonly stack: string }

const OURS = {
  StoreError: (code: string, data: Data) => new StoreError(code as StoreErrorCode, data),
  RegisterError: (code: string, data: Data) => new RegisterError(code as RegisterErrorCode, data),
  AnswerError: (code: string, data: Data) => new AnswerError(code as AnswerErrorCode, data),
  FetchError: (code: string, data: Data) => new FetchError(code as FetchErrorCode, data),
}
type Data = Readonly<Record<string, string | number>>

export function carryError(error: unknown): CarriedError {
  if (isOurs(error))
    return { kind: error.name as keyof typeof OURS, code: error.code, data: error.data, message: error.message }
  if (error instanceof Error) return { kind: 'other', message: error.message, stack: error.stack ?? '' }
  return { kind: 'other', message: String(error), stack: '' }
}

const isOurs = (error: unknown): error is StoreError | RegisterError | AnswerError | FetchError =>
  [StoreError, RegisterError, AnswerError, FetchError].some(kind => error instanceof kind)

/** The error again as it was thrown there. */
export function landError(carried: CarriedError): Error {
  if (carried.kind !== 'other') return OURS[carried.kind](carried.code, carried.data)
  const error = new Error(carried.message)
  if (carried.stack !== '') error.stack = carried.stack
  return error
}
