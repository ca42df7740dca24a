/** What stands at a place of a list, undefined before its beginning and behind its end: to a list itself -1 is a name, which takes long to look up. */
export const itemAt = <T>(
  list: { readonly [index: number]: T; readonly length: number },
  index: number,
): T | undefined => (index < 0 ? undefined : list[index])
