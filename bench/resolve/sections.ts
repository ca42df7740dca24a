import type { Section } from '../section.ts'
import { growth } from './growth.ts'
import { pairs } from './pairs.ts'

export const RESOLVE: readonly Section[] = [pairs, growth]
