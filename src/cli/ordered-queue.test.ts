import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { OrderedQueue } from './ordered-queue.ts'

describe('OrderedQueue', () => {
  it('hands results on in the order of the work, whatever is ready first', async () => {
    const taken: number[] = []
    const queue = new OrderedQueue<number>({ most: 4, heaviest: 100 }, async result => void taken.push(result))
    for (let i = 0; i < 40; i++) await queue.add(1, () => wait((i * 7) % 5, i))
    await queue.end()
    expect(taken).toEqual(Array.from({ length: 40 }, (_, i) => i))
  })
  it('starts no more than the limit allows, counting what was not yet taken', async () => {
    let [open, most, heaviest] = [0, 0, 0]
    const queue = new OrderedQueue<number>({ most: 3, heaviest: 10 }, async weight => {
      await wait(1)
      open--
      heaviest -= weight
    })
    for (const weight of [1, 4, 6, 2, 50, 3, 3, 3, 3]) {
      await queue.add(weight, async () => {
        open++
        heaviest += weight
        most = Math.max(most, open)
        expect(heaviest <= 10 || open === 1).toBe(true)
        return weight
      })
    }
    await queue.end()
    expect({ open, most }).toEqual({ open: 0, most: 3 })
  })
  it('passes a failure to whoever adds or waits next', async () => {
    const queue = new OrderedQueue<number>({ most: 2, heaviest: 9 }, async () => {
      throw new Error('disk full')
    })
    await queue.add(1, async () => 1)
    await queue.add(1, async () => 2)
    await expect(queue.add(1, async () => 3)).rejects.toThrow('disk full')
    await expect(queue.end()).rejects.toThrow('disk full')
  })
})
