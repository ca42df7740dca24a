import type { Route } from '../route/route.ts'
import { ACCESS } from './access.ts'
import { ADD } from './add.ts'
import { AGREEMENTS } from './agreements.ts'
import { ALERTS } from './alerts.ts'
import { ANSWERS } from './answers.ts'
import { CODEBOOK } from './codebook.ts'
import { DECISIONS } from './decisions.ts'
import { DOCUMENTS } from './documents.ts'
import { FEEDS } from './feeds.ts'
import { OVERVIEW } from './overview.ts'
import { PACKAGES } from './packages.ts'
import { PARTIES } from './parties.ts'
import { VOICES } from './voices.ts'

/** Every route of the service, in the order in which its description lists them. */
export const ROUTES: readonly Route[] = [
  ...AGREEMENTS,
  ...PARTIES,
  ...PACKAGES,
  ...DOCUMENTS,
  ...VOICES,
  ...DECISIONS,
  ...ADD,
  ...ALERTS,
  ...FEEDS,
  ...OVERVIEW,
  ...ANSWERS,
  ...CODEBOOK,
  ...ACCESS,
]
