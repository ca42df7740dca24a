import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { text } from 'node:stream/consumers'
import { toDecisionText } from '../../export/index.ts'
import { type Draft, parseDraft, RegisterError, readDrafts } from '../../register/index.ts'
import { CommandError } from '../command-error.ts'
import { nearest } from '../nearest.ts'
import type { ExitCode } from '../verb.ts'
import { WRITING, withApi } from './with-register.ts'

export type DecideIntoOptions = {
  readonly database: string | undefined
  readonly from: string | undefined
  readonly by: string | undefined
  readonly why: string | undefined
  readonly document: string | undefined
  readonly words: string | undefined
}

const KINDS = ['accept', 'reject', 'correct', 'merge', 'split', 'same', 'different', 'unsure', 'create', 'undo']
/** Decisions that each speak of one thing: of several things, several are made. */
const SINGLE: ReadonlySet<string> = new Set(['accept', 'reject', 'undo'])

/** Makes decisions and prints each as it was written down. */
export async function decideInto(operands: readonly string[], options: DecideIntoOptions): Promise<ExitCode> {
  const drafts = await readGiven(operands, options)
  await withApi(options.database, WRITING, async register => {
    const decisions = await register.decide(drafts, options.by ?? userInfo().username)
    process.stdout.write(decisions.map(decision => `${toDecisionText(decision)}\n`).join(''))
  })
  return 0
}

async function readGiven(operands: readonly string[], options: DecideIntoOptions): Promise<readonly Draft[]> {
  try {
    if (options.from !== undefined) return readDrafts(await readText(options.from), options.from)
    return await toDrafts(operands, options)
  } catch (error) {
    if (error instanceof RegisterError) throw new CommandError(error.message, error)
    throw error
  }
}

async function toDrafts([kind, ...operands]: readonly string[], options: DecideIntoOptions): Promise<readonly Draft[]> {
  if (kind === undefined || !KINDS.includes(kind)) throw unknownKind(kind)
  if (kind === 'create') return readDrafts(await readText(operands[0]), operands[0] ?? '-')
  const { why, document, words } = options
  const common = { kind, why, document, words }
  if (SINGLE.has(kind) && operands.length > 1)
    return operands.map(target => parseDraft({ ...common, targets: [target] }))
  if (kind !== 'correct') return [parseDraft({ ...common, targets: operands })]
  const [target, field, ...value] = operands
  return [
    parseDraft({
      ...common,
      targets: target === undefined ? [] : [target],
      field,
      value: value.length > 0 ? value.join(' ') : undefined,
    }),
  ]
}

function unknownKind(kind: string | undefined): CommandError {
  const meant = kind === undefined ? null : nearest(kind, KINDS)
  const hint = meant === null ? '' : ` Did you mean "${meant}"?`
  const told = kind === undefined ? 'say what is decided' : `there is no decision "${kind}"`
  return new CommandError(`foedera decide: ${told}: ${KINDS.join(', ')}.${hint} \`foedera help decide\` tells more.`)
}

async function readText(file: string | undefined): Promise<string> {
  if (file === undefined) throw new CommandError('foedera decide: create needs a file with what is entered, or -.')
  if (file === '-') return text(process.stdin)
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new CommandError(`${file}: It cannot be read (${code ?? message}). Check the name.`, error)
  }
}
