/** The fields of a type, each without a value. */
export type Shape<T> = { readonly [Field in keyof T]-?: undefined }

/**
 * A value with all fields of its type in one order, those that it lacks without a value: objects of one shape are read far quicker than
 * objects of many, and code made for them stays valid.
 */
export const inShape = <T extends object>(shape: Shape<T>, value: T): T => ({ ...shape, ...value }) as T
