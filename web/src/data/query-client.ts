import { QueryClient } from '@tanstack/react-query'
import { isRegisterAnswering, onConnectionChange } from './connection.ts'
import { NoAnswerError } from './problem.ts'

const MOST_TRIES = 2

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // What the register refuses it refuses again; silence is waited for below.
      retry: (failures, error) => error instanceof NoAnswerError && failures < MOST_TRIES && isRegisterAnswering(),
      refetchOnWindowFocus: false,
    },
  },
})

// What failed while the register was gone is asked for again when it is back.
onConnectionChange(() => {
  if (!isRegisterAnswering()) return
  void queryClient.invalidateQueries({ predicate: query => query.state.status === 'error' })
})
