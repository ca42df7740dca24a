import type { Route } from '../route/route.ts'
import { ACCESS } from './access.ts'
import { AGREEMENTS } from './agreements.ts'

/** Every route of the service, in the order in which its description lists them. */
export const ROUTES: readonly Route[] = [...AGREEMENTS, ...ACCESS]
