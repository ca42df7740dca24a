/** Details of an error, for programs; the message says the same in words. */
export type StoreErrorData = Readonly<Record<string, string | number>>
