import type { Pair } from '../../data/answers.ts'
import { PairMeetings } from './pair-meetings.tsx'
import { PairSaid } from './pair-said.tsx'

/** When the two met, and what their leaders said. */
export function PairVoices({ pair }: { readonly pair: Pair }) {
  return (
    <section id="voices">
      <div className="cols">
        <div className="c5">
          <PairMeetings pair={pair} />
        </div>
        <div className="c7">
          <PairSaid pair={pair} />
        </div>
      </div>
    </section>
  )
}
