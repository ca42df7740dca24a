import type { Section } from '../section.ts'
import { adverse } from './adverse.ts'
import { growth } from './growth.ts'
import { memory } from './memory.ts'
import { plain } from './plain.ts'
import { wink } from './wink.ts'
import { workers } from './workers.ts'

export const READ: readonly Section[] = [wink, plain, growth, adverse, memory, workers]
