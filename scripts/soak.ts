import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Kills runs at random moments, two hundred times for each database, and looks whether everything that was acknowledged is there. `npm run soak -- 50`
 * kills fewer.
 */
const kills = process.argv[2] ?? '200'
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', 'src/register/add/faults.test.ts', 'src/store/faults.test.ts', '-t', 'when it is killed'],
  { stdio: 'inherit', env: { ...process.env, FOEDERA_KILLS: kills } },
)
process.exitCode = status ?? 1
