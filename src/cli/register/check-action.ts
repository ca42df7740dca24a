import { CommandError } from '../command-error.ts'
import { nearest } from '../nearest.ts'

/** Actions of a verb that take no words of their own. */
const ALONE: ReadonlySet<string> = new Set(['list', 'run'])

/**
 * What the first word of a verb of several actions asks for.
 *
 * @param missing What to do where an action that takes words has none, such as "name the alert".
 * @throws CommandError for a word that is no action, and for words too many or too few.
 */
export function checkAction<Action extends string>(
  verb: string,
  actions: Readonly<Record<Action, unknown>>,
  action: string,
  words: readonly string[],
  missing: string,
): Action {
  const known = Object.keys(actions)
  if (!Object.hasOwn(actions, action)) {
    const meant = nearest(action, known)
    const hint = meant === null ? '' : ` Did you mean "${meant}"?`
    throw new CommandError(`foedera ${verb}: there is no "${action}": ${known.join(', ')}.${hint}`)
  }
  const takesNone = ALONE.has(action)
  if (takesNone && words.length > 0)
    throw new CommandError(`foedera ${verb} ${action}: "${words[0]}" is too many: it takes none.`)
  if (!takesNone && words.length === 0) throw new CommandError(`foedera ${verb} ${action}: ${missing}.`)
  return action as Action
}

/**
 * The only word of an action that takes the name of one thing.
 *
 * @param action the verb and its action, such as "token link"
 * @throws CommandError for words too many
 */
export function oneName(action: string, [name = '', ...rest]: readonly string[]): string {
  if (rest.length > 0) throw new CommandError(`foedera ${action}: "${rest[0]}" is too many: it takes one name.`)
  return name
}
