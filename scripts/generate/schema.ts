import { describeSchema } from '../../src/store/index.ts'

/** `docs/schema.md`: every table of the database. */
export const schema = (): string =>
  `<!-- Made by \`npm run docs\` from the migrations in src/store/schema. Edit those. -->\n\n${describeSchema()}`
