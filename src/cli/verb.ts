/** An option of a verb: `--NAME`, and what the help says of it. */
export type Option =
  | { readonly type: 'flag'; readonly short?: string; readonly help: string }
  | (Told & { readonly type: 'text'; readonly value: string; readonly default?: string; readonly many?: true })
  | (Told & NumberOption)
  | (Told & { readonly type: 'choice'; readonly choices: readonly string[]; readonly default?: string })

type NumberOption = {
  readonly type: 'number'
  readonly least: number
  readonly most: number
  readonly whole?: true
  readonly default?: number
}
type Told = {
  readonly short?: string
  readonly help: string
  /** What holds where the option is not given, in words; for an option without a default. */
  readonly unset?: string
}

export type Options = Readonly<Record<string, Option>>

type Given<O extends Option> = O extends { type: 'number' }
  ? number
  : O extends { choices: readonly (infer Choice)[] }
    ? Choice
    : string
type ValueOf<O extends Option> = O extends { type: 'flag' }
  ? boolean
  : O extends { many: true }
    ? readonly string[]
    : O extends { default: unknown }
      ? Given<O>
      : Given<O> | undefined

/** What was given for each option, or its default. */
export type Values<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> }

/** One use of a verb. */
export type Call<O extends Options = Options> = {
  readonly values: Values<O>
  /** What stands on the command line beside options, such as files. */
  readonly operands: readonly string[]
  /** Aborted when the user interrupts: stop taking input, finish what was begun. */
  readonly signal: AbortSignal
}

/** A verb of the command line: what the help says of it, and what it does. One file of this folder holds one. */
export type Verb<O extends Options = Options> = {
  readonly name: string
  /** One line, for the list of verbs. */
  readonly summary: string
  /** What it does, in paragraphs. */
  readonly description: readonly string[]
  /** What may stand beside options, and how many of it. */
  readonly operands: { readonly name: string; readonly least: number; readonly most: number }
  readonly options: O
  readonly examples: readonly { readonly command: string; readonly does: string }[]
  /** Those that it can end with. */
  readonly exitCodes: readonly ExitCode[]
  /** Ctrl-C is how it usually ends, and no interruption. */
  readonly isEndedByInterrupt?: true
  /** Does it, and gives the exit code. Loads other rooms by `await import(…)`, so that help does not wait for them. */
  run(call: Call<O>): Promise<ExitCode>
}

/** Exit codes of every verb. */
export const EXIT_CODES = {
  0: 'done',
  1: 'some of the input failed; the rest was done',
  2: 'wrong use, or a machine that cannot do it',
  130: 'interrupted (Ctrl-C); what had been read was finished',
} as const
export type ExitCode = keyof typeof EXIT_CODES

export const NO_OPERANDS = { name: '', least: 0, most: 0 } as const

/** Gives a verb the types of its own options. */
export const defineVerb = <const O extends Options>(verb: Verb<O>): Verb => verb
