import type { TellOptions } from '../../register/index.ts'
import type { Hands } from './hands.ts'
import type { Tell } from './tell.ts'
import { withClient } from './with-client.ts'

/** What alerts have to tell now; nothing where another process looks at that. */
export const tellNews = ({ rounds, fetching }: Hands, _: null, tell: Tell, signal: AbortSignal): Promise<void> =>
  withClient(fetching, client =>
    rounds.tell(client, {
      ...{ at: () => new Date().toISOString(), signal },
      ...tellingNews(tell),
    }),
  )

/** What alerts have to tell, and what could not be sent, told as events. */
export const tellingNews = (tell: Tell): Required<Pick<TellOptions, 'onAlerts' | 'onSendFailure'>> => ({
  onAlerts: async looks => {
    for (const look of looks) tell('alert', look)
  },
  onSendFailure: ({ alert, url, problem, isLast }) => tell('unsent', { alert, url, problem, isLast }),
})
