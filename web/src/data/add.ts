import { useCallback, useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { AddCounts, Outcome } from '../../../src/register/index.ts'
import { send } from './client.ts'
import { type ProblemDetails, ProblemError } from './problem.ts'

export type { Outcome } from '../../../src/register/index.ts'

/** What is given: files, a text with what is known of it, or addresses. */
export type Given =
  | { readonly files: readonly File[] }
  | { readonly text: string; readonly title?: string; readonly published?: string }
  | { readonly addresses: readonly string[] }

export type Adding = {
  readonly state: 'idle' | 'running' | 'done' | 'failed'
  readonly outcomes: readonly Outcome[]
  /** Findings compared with the register so far. */
  readonly settled: number
  readonly counts?: AddCounts
  readonly error?: unknown
}

type Job = { readonly id: string; readonly events: string }

const IDLE: Adding = { state: 'idle', outcomes: [], settled: 0 }

function toBody(given: Given): unknown {
  if (!('files' in given)) return given
  const form = new FormData()
  for (const file of given.files) form.append('files', file, file.webkitRelativePath || file.name)
  return form
}

/** Adds documents and follows what becomes of each, as the server tells it. */
export function useAdd(): readonly [Adding, (given: Given) => void] {
  const [adding, setAdding] = useState(IDLE)
  const client = useQueryClient()
  const source = useRef<EventSource>(undefined)
  useEffect(() => () => source.current?.close(), [])
  const follow = useCallback(
    ({ events }: Job) => {
      const stream = new EventSource(events)
      source.current = stream
      const on = <T>(name: string, take: (data: T) => void) =>
        stream.addEventListener(name, event => take(JSON.parse((event as MessageEvent<string>).data) as T))
      on<Outcome>('outcome', outcome => setAdding(now => ({ ...now, outcomes: [...now.outcomes, outcome] })))
      on<{ readonly findings: number }>('settled', ({ findings }) => setAdding(now => ({ ...now, settled: findings })))
      on<AddCounts>('done', counts => {
        stream.close()
        setAdding(now => ({ ...now, state: 'done', counts }))
        void client.invalidateQueries()
      })
      on<ProblemDetails>('failed', problem => {
        stream.close()
        setAdding(now => ({ ...now, state: 'failed', error: new ProblemError(problem) }))
      })
    },
    [client],
  )
  const add = useCallback(
    (given: Given) => {
      setAdding({ ...IDLE, state: 'running' })
      send<Job>('/add', { body: toBody(given) }).then(follow, error =>
        setAdding({ ...IDLE, state: 'failed', error }),
      )
    },
    [follow],
  )
  return [adding, add]
}
