/**
 * The register as a service: REST under `/api/v1`, described by OpenAPI.
 * @module
 */
export type { Access } from './access/access.ts'
export { createAccess } from './access/create-access.ts'
export { type Role, VIEWER_ROLES, type Viewer } from './access/viewer.ts'
export { type AppOptions, createApp } from './create-app.ts'
export { openApi } from './docs/open-api.ts'
export { countWork } from './operate/count-work.ts'
export { createLog, type Log, type LogLevel } from './operate/log.ts'
export { createMetrics, type Metrics } from './operate/metrics.ts'
export type { Operation } from './operate/operation.ts'
export { ANSWERS } from './queries/answers.ts'
export { type Ask, type Given, QUERIES, type QueryName } from './queries/ask.ts'
export { LOOKUPS } from './queries/lookups.ts'
export { SEARCHES } from './queries/searches.ts'
export { openReaders, type Readers, type ReadersOptions } from './readers/open-readers.ts'
export { ServeError, type ServeErrorCode } from './serve-error.ts'
export type { Service } from './service.ts'
export { type RunningServer, type ServerOptions, startServer } from './start-server.ts'
export { listFiles, type WebFiles } from './web/list-files.ts'
