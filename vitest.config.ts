import { defineConfig } from 'vitest/config'
import { ClosingLine } from './test/closing-line.ts'

/** The app, a browser, and a PostgreSQL for those that ask. */
const WEB_SETUP = ['test/postgres/setup.ts', 'web/test/setup.ts']

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'web/src/**/*.test.ts'],
          globalSetup: ['test/postgres/setup.ts'],
        },
      },
      // Pages in a real Chromium: one journey a page here, all of it with `npm run test:web`.
      {
        extends: true,
        test: { name: 'web', include: ['web/test/journeys/*.test.ts'], globalSetup: WEB_SETUP },
      },
      {
        extends: true,
        test: { name: 'web-all', include: ['web/test/all/*.test.ts'], globalSetup: WEB_SETUP },
      },
    ],
    // Two cores are two workers: vitest would leave one for itself, which it does not need.
    maxWorkers: 2,
    // A busy machine is no fault of the code.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', new ClosingLine()],
  },
})
