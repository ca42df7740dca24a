import type { Reader, Writer } from '../../store/index.ts'

const NAME = 'turn'

/** A number that is another one whenever agreements were written or findings that were resolved wait again: what was made ready beside may not hold then. */
export const turnOf = async ({ meta }: Pick<Reader, 'meta'>): Promise<number> => Number((await meta.get(NAME)) ?? 0)

export const takeTurn = async (writer: Pick<Writer, 'meta'>): Promise<void> =>
  writer.meta.set(NAME, String((await turnOf(writer)) + 1))
