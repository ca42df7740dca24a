import type { Migration } from '../migration.ts'
import { documentsMigration } from './0001-documents.ts'
import { registerMigration } from './0002-register.ts'
import { feedsMigration } from './0003-feeds.ts'
import { accessMigration } from './0004-access.ts'
import { sumsMigration } from './0005-sums.ts'
import { saversMigration } from './0006-savers.ts'
import { titlesMigration } from './0007-titles.ts'
import { alertKeysMigration } from './0008-alert-keys.ts'
import { confidenceMigration } from './0009-confidence.ts'
import { pagesMigration } from './0010-pages.ts'

/** All migrations in order; a database has gone through the first N of them. */
export const MIGRATIONS: readonly Migration[] = [
  documentsMigration,
  registerMigration,
  feedsMigration,
  accessMigration,
  sumsMigration,
  saversMigration,
  titlesMigration,
  alertKeysMigration,
  confidenceMigration,
  pagesMigration,
]

/** The number of the schema that this program works with. */
export const SCHEMA_NUMBER = MIGRATIONS.at(-1)!.number
