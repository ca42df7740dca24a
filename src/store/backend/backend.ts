import type { Kysely } from 'kysely'
import type { TextIndex } from '../schema/table.ts'
import type { TableName, Tables } from '../schema/tables.ts'
import type { BackendName } from '../schema/to-sql.ts'
import type { IfThere } from './on-conflict.ts'

/** Writes rows of a table with as few statements as can be. */
export type Insert = <Name extends TableName>(
  table: Name,
  rows: readonly Tables[Name][],
  choices?: { readonly ifThere?: IfThere },
) => Promise<void>

/** What a text index gets for a row: the words of each column, and keys, all as tokens between blanks. */
export type IndexRow = { readonly position: number; readonly columns: readonly string[]; readonly keys: string }

/** One connection to a database. */
export type Session = {
  readonly backend: BackendName
  /** For queries. Statements of one session run one after the other. */
  readonly db: Kysely<Tables>
  readonly insert: Insert
  /** Adds rows to a text index, which go best in the order of their positions; takes rows out. */
  readonly addToIndex: (index: TextIndex, rows: readonly IndexRow[]) => Promise<void>
  readonly removeFromIndex: (index: TextIndex, positions: readonly number[]) => Promise<void>
  /** Runs a statement that has no parameters, such as `begin`. */
  readonly execute: (statement: string) => Promise<void>
}

export type BackendOptions = {
  readonly isReadOnly: boolean
  /** Whether a database that is not there is made. */
  readonly isMade: boolean
  /** How long to wait for another process that writes, milliseconds. */
  readonly wait: number
  /** How long a query for reading may take, milliseconds; 0 for as long as it takes. SQLite cannot stop one. */
  readonly deadline: number
  /** Connections for reading, where there can be several. */
  readonly connections: number
}

/** The lead among the processes that work on a database. */
export type Lead = {
  /** Aborted when it was lost, since the connection to the database was. */
  readonly lost: AbortSignal
  readonly release: () => Promise<void>
}

/** A kind of database, opened. */
export type Backend = {
  readonly name: BackendName
  /** The address for people, without password. */
  readonly shown: string
  /** For reading: sees what was committed. */
  readonly reads: Session
  /**
   * Takes the right to write, of which there is one in a database, and begins a transaction.
   *
   * @throws StoreError `locked` when another process keeps it for longer than `wait`.
   */
  readonly begin: () => Promise<Session>
  readonly commit: () => Promise<void>
  /** Gives up what was begun; never fails, since what lost its connection is rolled back by the database. */
  readonly rollback: () => Promise<void>
  /** Runs `read` on one state of the database, whatever is written meanwhile. */
  readonly snapshot: <T>(read: (session: Session) => Promise<T>) => Promise<T>
  /** Another text as soon as anything was committed, whoever did it; null where that cannot be told without asking a server. */
  readonly revision: () => string | null
  /** Copies the database into a new file as it is; only a database in a file can. */
  readonly copyTo?: (file: string) => Promise<void>
  /** The names of the views of this database that are kept. */
  readonly listViews: () => Promise<readonly string[]>
  /** Deletes a view, whatever is in it. */
  readonly dropView: (name: string) => Promise<void>
  /** Takes the lead among processes; null where another has it. */
  readonly lead: () => Promise<Lead | null>
  /** Says in our words what a driver threw. */
  readonly explain: (error: unknown) => Error
  readonly close: () => Promise<void>
}
