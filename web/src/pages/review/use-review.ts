import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { newKey, useDecide } from '../../data/decisions.ts'
import type { Asked } from '../../data/types.ts'
import type { Action } from './review-keys.ts'
import { questionSearch } from './review-queue.tsx'

type Verdict = 'same' | 'different' | 'unsure'
/** A question that was settled here, and by which decision. */
type Settled = { readonly question: string; readonly decision: string; readonly verdict: Verdict }

/** Works through a list of questions: decides on the one that is shown, moves on, takes back. */
export function useReview(items: readonly Asked[], shown: Asked | undefined) {
  const [, setParameters] = useSearchParams()
  const [settled, setSettled] = useState<readonly Settled[]>([])
  const [skipped, setSkipped] = useState<readonly string[]>([])
  const open = (id: string | null) => setParameters(before => questionSearch(before, id))
  const decide = useDecide(([decision], { what }) => {
    if ('undo' in what) return takenBack(what.undo)
    if (decision?.kind !== 'same' && decision?.kind !== 'different' && decision?.kind !== 'unsure') return
    const question = `${decision.a}~${decision.b}`
    setSettled(before => [...before, { question, decision: decision.id, verdict: decision.kind }])
    open(following(question))
  })

  /** The one after a question, those that were skipped last; from the beginning after the last one. */
  function following(id: string): string | null {
    const place = items.findIndex(({ question }) => question.id === id)
    const others = [...items.slice(place + 1), ...items.slice(0, Math.max(place, 0))].map(({ question }) => question.id)
    return others.find(each => !skipped.includes(each)) ?? others[0] ?? null
  }

  function judge({ question: { a, b }, entries }: Asked, verdict: Verdict): void {
    const seen = entries.flatMap(entry => (entry ? [entry.version] : []))
    decide.mutate({ what: { drafts: [{ kind: verdict, a, b }] }, seen, key: newKey() })
  }

  /** Here, so that an undo that failed and is sent once more counts as well. */
  function takenBack(decision: string): void {
    setSettled(before => before.filter(each => each.decision !== decision))
    const question = settled.find(each => each.decision === decision)?.question
    if (question !== undefined) open(question)
  }

  const last = settled.at(-1)
  const isOff = (action: Action): boolean => decide.isPending || (action === 'undo' ? !last : !shown)

  function act(action: Action): void {
    if (isOff(action)) return
    if (action === 'undo') decide.mutate({ what: { undo: last!.decision }, key: newKey() })
    else if (action === 'skip' || action === 'next') {
      const { id } = shown!.question
      decide.reset()
      if (action === 'skip') setSkipped([...skipped, id])
      open(following(id))
    } else judge(shown!, action)
  }

  return {
    act,
    isOff,
    settled: settled.length,
    last: last?.verdict,
    decide,
  }
}
