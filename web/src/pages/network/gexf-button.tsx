import { write } from 'graphology-gexf/browser'
import { download } from '../../pieces/download.ts'
import { toGraph } from '../../pieces/network/place-actors.ts'
import type { ShownNetwork } from '../../pieces/network/shown-network.ts'

/** The network as GEXF, for Gephi and others. */
export default function GexfButton({ shown }: { readonly shown: ShownNetwork }) {
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => download(new Blob([write(toGraph(shown))], { type: 'application/xml' }), 'foedera-network.gexf')}
    >
      GEXF
    </button>
  )
}
