import { openRegister } from '../../src/register/index.ts'
import { AT } from '../store/values.ts'

/** Moves documents into a collection and out of it, and has views follow, until it is killed. Says `begun`, and a line for each move that was acknowledged. */
const [address] = process.argv.slice(2)
const register = await openRegister(address!, { at: () => AT })
const { items } = await register.documents.list({}, { limit: 1_000 })
process.stdout.write('begun\n')
for (;;) {
  await Promise.all([register.as([]), register.as(['desk'])].map(each => each.catch(() => {})))
  const { id } = items[Math.floor(Math.random() * items.length)]!
  const way = Math.random() < 0.5 ? 'add' : 'remove'
  await register.access.collections[way](Math.random() < 0.5 ? 'desk' : 'embassy', [id])
  process.stdout.write('moved\n')
}
