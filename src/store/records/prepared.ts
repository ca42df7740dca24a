import type { Compilable, CompiledQuery } from 'kysely'
import type { Session } from '../backend/backend.ts'
import type { BackendName } from '../schema/to-sql.ts'

type Asked = Pick<Session, 'db' | 'backend'>
type Value = string | number
type Prepared<Row> = {
  readonly query: CompiledQuery<Row>
  /** For each parameter the place among the values of its own; -1 for one that is always the same. */
  readonly places: readonly number[]
}

/** Stands for a value while a query is put together: no value that is meant has it. */
const markOf = (place: number) => `\u0001value ${place}\u0001`

/**
 * A query whose words are always the same is put together once: that takes longer than most look-ups by an index. `build` must not look at the values, which stand for others.
 *
 * @example const find = prepared(({ db }, id: string) => db.selectFrom('entries').select('no').where('id', '=', id))
 */
export function prepared<Values extends readonly Value[], Row>(
  build: (session: Asked, ...values: Values) => Compilable<Row>,
): (session: Asked, ...values: Values) => Promise<Row[]> {
  const known = new Map<BackendName, Prepared<Row>>()
  const make = (session: Asked, count: number): Prepared<Row> => {
    const marks = Array.from({ length: count }, (_, place) => markOf(place))
    const query = build(session, ...(marks as unknown as Values)).compile()
    const made = { query, places: query.parameters.map(parameter => marks.indexOf(parameter as string)) }
    known.set(session.backend, made)
    return made
  }
  return async (session, ...values) => {
    const { query, places } = known.get(session.backend) ?? make(session, values.length)
    const parameters = places.map((place, at) => (place < 0 ? query.parameters[at] : values[place]))
    return (await session.db.executeQuery<Row>({ ...query, parameters })).rows
  }
}
