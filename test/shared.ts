import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../shared', import.meta.url))

/** The folder of shared material beside the clone, or null where there is none; tests that need it are skipped then. */
export const shared: string | null = existsSync(folder) ? folder : null
