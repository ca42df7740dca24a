import type { Section } from '../section.ts'
import { million } from './million.ts'
import { samples } from './samples.ts'

export const REGISTER: readonly Section[] = [samples, million]
