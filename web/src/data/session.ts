import { queryOptions } from '@tanstack/react-query'
import { get, send } from './client.ts'

export type Role = 'reader' | 'reviewer' | 'admin'
/** Who is signed in; a reader without a name is anybody. */
export type Session = { readonly name: string | null; readonly role: Role; readonly csrf?: string }

let token: string | undefined
/** What proves that a write comes from this app and not from another site in the same browser. */
export const csrfToken = (): string | undefined => token

const remember = (session: Session): Session => {
  token = session.csrf
  return session
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => remember(await get<Session>('/session', {}, signal)),
  staleTime: 60_000,
})

/** Signs in with the one-time code of a link. */
export const signIn = async (code: string): Promise<Session> =>
  remember(await send<Session>('/session', { body: { link: code } }))

export async function signOut(): Promise<void> {
  await send('/session', { method: 'DELETE' })
  token = undefined
}
