import { type AtomItem, toAtom } from './to-atom.ts'

/** An alert, as far as its feed has to know it. */
export type FedAlert = { readonly name: string; readonly added: string }

/** The news of an alert as an Atom feed, newest first. Its id is permanent: another alert of the same name, added later, has another. */
export const alertFeed = ({ name, added }: FedAlert, items: readonly AtomItem[]): string =>
  toAtom(
    { id: `urn:foedera:alert:${encodeURIComponent(name)}:${added}`, title: `Foedera: ${name}`, updated: added },
    items,
  )
