import { useSyncExternalStore } from 'react'

/** Whether the register answers, as the last request saw it. While it does not, it is asked again until it does. */
let isAnswering = true
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined

const FIRST_WAIT = 1_000
const LONGEST_WAIT = 8_000

export function reportAnswer(): void {
  clearTimeout(timer)
  timer = undefined
  change(true)
}

export function reportSilence(): void {
  change(false)
  if (timer === undefined) ask(FIRST_WAIT)
}

function ask(wait: number): void {
  timer = setTimeout(async () => {
    // Whatever it answers, it is there again; a gateway's word for it is not.
    const status = await fetch('/api/v1/session', { credentials: 'same-origin' }).then(
      response => response.status,
      () => 503,
    )
    if (status < 502 || status > 504) reportAnswer()
    else ask(Math.min(wait * 2, LONGEST_WAIT))
  }, wait)
}

function change(next: boolean): void {
  if (next === isAnswering) return
  isAnswering = next
  for (const listener of listeners) listener()
}

export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const isRegisterAnswering = (): boolean => isAnswering
export const useIsRegisterAnswering = (): boolean => useSyncExternalStore(onConnectionChange, isRegisterAnswering)
