import { useQuery } from '@tanstack/react-query'
import { partyQuery } from '../../data/queries.ts'
import { Name } from '../../pieces/name.tsx'

/** A party by the key that filters have for it; a name that somebody wrote stays as it is. */
export function PartyName({ value }: { readonly value: string }) {
  const { data } = useQuery({ ...partyQuery(value), staleTime: Number.POSITIVE_INFINITY })
  return <Name text={data?.name ?? value.replaceAll('_', ' ')} />
}
