import { QueryClientProvider } from '@tanstack/react-query'
import { createBrowserRouter, type LoaderFunction, type RouteObject } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { queryClient } from './data/query-client.ts'
import { LanguageProvider } from './language/language-context.tsx'
import type { Language } from './language/languages.ts'
import type { Messages } from './language/messages.ts'
import { PAGES, type PageEntry } from './pages/pages.ts'
import { PageFault } from './pieces/page-fault.tsx'
import { PageFrame } from './pieces/page-frame.tsx'
import { PageSkeleton } from './pieces/skeleton.tsx'

/** Asks when an address is opened, and is not waited for. */
const asking =
  (ask: NonNullable<PageEntry['ask']>): LoaderFunction =>
  ({ params }) => {
    ask(params)
    return null
  }

const routes: RouteObject[] = [
  {
    element: <PageFrame />,
    errorElement: <PageFault />,
    hydrateFallbackElement: <PageSkeleton />,
    children: PAGES.map(({ path, load, ask }) => ({
      path,
      errorElement: <PageFault />,
      lazy: async () => ({ Component: (await load()).Page }),
      ...(ask ? { loader: asking(ask) } : {}),
    })),
  },
]
const router = createBrowserRouter(routes)

type Props = { readonly first: { readonly language: Language; readonly messages: Messages } }

/** The whole app: the register's data, the reader's language, and the page at the address. */
export function App({ first }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider first={first}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  )
}
