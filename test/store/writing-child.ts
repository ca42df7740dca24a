import { openStore } from '../../src/store/index.ts'
import { AT, agreement, entry, event, newDocument, statement } from './values.ts'

/**
 * Adds documents to a database until it is killed, several at a time, and says the number of each when it is acknowledged: a line is printed
 * only when its document has been written. `hold` keeps the right to write instead, until standard input ends.
 */
const [address, first, what = 'add'] = process.argv.slice(2)
const store = await openStore(address!, { wait: 60_000 })

const add = (number: number) =>
  store.write(async writer => {
    const finding = agreement(`finding-${number}`, { date: '2014-05-21' })
    const added = await writer.documents.add(
      newDocument({
        title: `Report ${number}`,
        text: `Report ${number} says that a gas deal was signed. ${'It is long. '.repeat(number % 700)}`,
        published: '2014-05-21',
        found: {
          agreements: [finding],
          statements: [statement(`statement-${number}`, 'We agree', 'CN', 'RU', [finding.id])],
          events: [event(`event-${number}`, 'meeting', ['CN', 'RU'])],
        },
      }),
    )
    if (added !== 'added') return
    await writer.findings.putBlocks(new Map([[finding.id, [number % 7]]]))
    await writer.entries.put([entry(`entry-${number}`, { findings: [finding.id], title: `Deal ${number}` })], AT)
    await writer.ledger.append([{ id: `entry-${number}`, findingId: finding.id }])
  })

if (what === 'hold') {
  await store.write(async () => {
    process.stdout.write('holding\n')
    for await (const _ of process.stdin);
  })
} else {
  const say = (number: number) => process.stdout.write(`${number}\n`)
  for (let at = Number(first); ; at += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, index) => add(at + index).then(() => say(at + index))))
  }
}
await store.close()
