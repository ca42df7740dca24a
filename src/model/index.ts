export * from './codes/index.ts'
export * from './json-schema.ts'
export * from './schema.ts'
export type * from './types.ts'
