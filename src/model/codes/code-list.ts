/** One code of a code list: what it means and one phrase that would be coded so. */
export type CodeEntry = { readonly definition: string; readonly example: string }

/** A code list maps each code to its entry; the order is meaningful where the list says so. */
export type CodeList<Code extends string = string> = Readonly<Record<Code, CodeEntry>>

/** The codes of a list, in the list's order, typed for `z.enum`. */
export function codesOf<Code extends string>(list: CodeList<Code>): [Code, ...Code[]] {
  return Object.keys(list) as [Code, ...Code[]]
}
