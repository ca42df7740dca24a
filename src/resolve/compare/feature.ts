import type { Profile } from '../profile/profile.ts'

/** One thing in which two findings are compared: what may be seen, and what is seen. Symmetric. */
export type Feature = {
  readonly name: string
  /** What may be seen. The first is what tells nothing and weighs nothing. */
  readonly levels: readonly string[]
  readonly level: (a: Profile, b: Profile) => string
}

/** Gives a feature the type of its own levels. */
export const defineFeature = <const Levels extends readonly string[]>(feature: {
  readonly name: string
  readonly levels: Levels
  readonly level: (a: Profile, b: Profile) => Levels[number]
}): Feature => feature
