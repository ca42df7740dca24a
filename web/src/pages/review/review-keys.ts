export type Action = 'same' | 'different' | 'unsure' | 'skip' | 'undo' | 'next'

/** The key of each action, as it stands on a Latin keyboard. */
export const KEYS: Readonly<Record<Action, string>> = {
  same: 's',
  different: 'd',
  unsure: 'u',
  skip: 'k',
  undo: 'z',
  next: 'n',
}

/** What a key does. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map(
  Object.entries(KEYS).map(([action, key]) => [key, action as Action]),
)
