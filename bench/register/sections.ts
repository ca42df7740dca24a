import type { Section } from '../section.ts'
import { million } from './million.ts'
import { reports } from './reports.ts'
import { samples } from './samples.ts'

export const REGISTER: readonly Section[] = [reports, samples, million]
