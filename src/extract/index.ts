/**
 * Document -> Reading: what a text tells of agreements, statements and events, each tied to its words.
 * @module
 */
export { type Attempt, type Explanation, type ExtractOptions, explain, extract, extractAll } from './reader.ts'
export type { Trace, TraceStage, TraceStep } from './trace.ts'
