/** A kind of column that both databases have. Every JSON value, decimal and date is `text`, kept exactly as it was given. */
export type ColumnType = 'text' | 'integer' | 'real'

export type Column = {
  readonly type: ColumnType
  /** What it holds, for the page on the schema. */
  readonly about: string
  readonly isOptional?: true
  /** Table whose `no` it holds; a row cannot be without that other row. */
  readonly of?: string
}

export type OptionalColumn = Column & { readonly isOptional: true }

export type Index = { readonly columns: readonly string[]; readonly isUnique?: true }

/** A table as a migration makes it, the same in both databases. */
export type Table = {
  readonly name: string
  readonly about: string
  readonly columns: Readonly<Record<string, Column>>
  /** The primary key; `['no']` is a number that the store counts up. */
  readonly key: readonly string[]
  readonly indexes?: readonly Index[]
  /** Rows are never changed or deleted: the database itself refuses it. */
  readonly isAppendOnly?: true
}

/** An index for full text: what is searched, without the text itself. `columns` in the order of their weight, at most four. */
export type TextIndex = { readonly name: string; readonly about: string; readonly columns: readonly string[] }

type ValueOf<C extends Column> =
  | (C['type'] extends 'text' ? string : number)
  | (C extends { readonly isOptional: true } ? null : never)

/** The type of a table's rows. */
export type RowOf<T extends Pick<Table, 'columns'>> = {
  readonly [Name in keyof T['columns']]: ValueOf<T['columns'][Name]>
}

const column =
  <Type extends ColumnType>(type: Type) =>
  (about: string) =>
    ({ type, about }) as const
const optional =
  <Type extends ColumnType>(type: Type) =>
  (about: string) =>
    ({ type, about, isOptional: true }) as const

export const text = column('text')
export const integer = column('integer')
export const real = column('real')
export const optionalText = optional('text')
/** The number of a row of another table. */
export const numberOf = <Name extends string>(of: Name) =>
  ({ type: 'integer', about: `\`no\` in \`${of}\``, of }) as const
