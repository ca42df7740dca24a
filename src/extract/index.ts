/**
 * Document -> Reading: what a text tells of agreements, statements and events, each tied to its words.
 * @module
 */
export { extract } from './reader.ts'
