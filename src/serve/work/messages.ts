import type { CarriedError } from '../readers/carried-error.ts'
import type { WorkSettings } from './hands.ts'
import type { WorkName } from './works.ts'

/** What a thread is told: the database first, then works by number, which of them to stop, and that there are no more. */
export type ToThread =
  | { readonly address: string; readonly settings: WorkSettings }
  | { readonly id: number; readonly name: WorkName; readonly given: unknown }
  | { readonly stop: number }
  | { readonly isOver: true }
/** What it tells: what happens in a work, and what came of it. */
export type FromThread =
  | { readonly id: number; readonly event: string; readonly data: unknown }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: CarriedError }
