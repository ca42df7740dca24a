import { type Client, createClient } from '../../fetch/index.ts'
import type { Fetching } from '../jobs/to-inputs.ts'

/** Does something with a client that fetches, and closes it. */
export async function withClient<T>({ web }: Fetching, work: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient(web)
  try {
    return await work(client)
  } finally {
    client.close()
  }
}
