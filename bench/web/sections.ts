import type { Section } from '../section.ts'
import { interactions } from './interactions.ts'
import { pages } from './pages.ts'
import { script } from './script.ts'
import { waits } from './waits.ts'

export const WEB: readonly Section[] = [pages, interactions, waits, script]
