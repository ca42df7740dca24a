import { setTimeout as sleep } from 'node:timers/promises'
import { eachOf, type Lead, type Store } from '../../store/index.ts'
import { settle } from '../settle/settle.ts'
import { bringDecisions } from './bring-decisions.ts'
import { bringDocuments } from './bring-documents.ts'
import type { ViewOf } from './view-of.ts'
import { readEpoch, readState, type ViewState, writeState } from './view-state.ts'

const BATCH = 48
const PAUSE = 25

/**
 * Brings a view up to date: documents that are new, changed or not to be seen any more, then decisions. One process at a time does it, and goes on where one that died
 * was. A view that cannot be mended is made anew.
 */
export async function syncView(of: ViewOf): Promise<void> {
  const lead = await takeTurn(of.view)
  try {
    for (;;) {
      const state = await begin(of)
      if (!state.isMade) await makeWhole(of)
      const done = await follow(of, state)
      if (done) return
      // Something of it can only be forgotten together with all of it.
      await of.view.clear()
    }
  } finally {
    await lead.release()
  }
}

async function takeTurn(view: Store): Promise<Lead> {
  for (;;) {
    const lead = await view.lead()
    if (lead) return lead
    await sleep(PAUSE)
  }
}

/** The state that it is in; one that is made of something else is emptied. */
async function begin({ store, view }: ViewOf): Promise<ViewState> {
  const epoch = await readEpoch(store)
  const last = await store.views.last()
  const found = await readState(view)
  if (found && found.epoch === epoch && found.change <= last) return found
  await view.clear()
  // What changes while documents are gone through is looked at once more.
  const state = { epoch, isMade: false, change: last, decision: 0 }
  await writeState(view, state)
  return state
}

async function makeWhole(of: ViewOf): Promise<void> {
  const ids: string[] = []
  for await (const { document } of eachOf(page => of.store.documents.all(page), BATCH)) {
    ids.push(document.id)
    if (ids.length === BATCH) await bringDocuments(of, ids.splice(0))
  }
  await bringDocuments(of, ids)
}

/** Follows what changed. False where the view has to be made anew. */
async function follow(of: ViewOf, made: ViewState): Promise<boolean> {
  const { store, view, at } = of
  let state = made
  for (;;) {
    for (;;) {
      const changes = await store.views.changes(state.change, BATCH)
      if (changes.length === 0) break
      if (!(await bringDocuments(of, [...new Set(changes.map(({ document }) => document))]))) return false
      state = { ...state, change: changes.at(-1)!.no }
      await writeState(view, state)
    }
    if ((await view.findings.countWaiting()) > 0) await settle(view, { knowledge: of.knowledge, at })
    const decisions = await store.views.decisions(state.decision, BATCH)
    // A decision may speak of a document that came just before it.
    if ((await store.views.last()) > state.change) continue
    await bringDecisions(
      of,
      decisions.map(({ decision }) => decision),
    )
    if (decisions.length === 0 && state.isMade) return true
    state = { ...state, isMade: true, decision: decisions.at(-1)?.no ?? state.decision }
    await writeState(view, state)
  }
}
