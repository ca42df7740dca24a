import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * What takes long. Kills runs at random moments, two hundred times for each database, and looks whether everything that was acknowledged is there; then asks 2,000 simulated registers, and looks how often
 * verdicts are false and intervals hold the truth; then sends 100,000 requests of all kinds to a server. `npm run soak -- 50` kills fewer, `npm run soak -- kills`,
 * `npm run soak -- answers` and `npm run soak -- serve` do one of the three.
 */
const words = process.argv.slice(2)
const kills = words.find(word => /^\d+$/.test(word)) ?? '200'
const isAsked = (part: string) => words.includes(part) || !words.some(word => /^[a-z]/.test(word))
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const KILLED = ['src/register/add/faults.test.ts', 'src/store/faults.test.ts', 'src/register/views/views.test.ts']
const run = (args: readonly string[], env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, [vitest, 'run', ...args], { stdio: 'inherit', env: { ...process.env, ...env } }).status ??
  1

const killed = isAsked('kills')
  ? run([...KILLED, '-t', 'is killed'], {
      FOEDERA_KILLS: kills,
    })
  : 0
const asked = isAsked('answers') ? run(['test/answers/simulation.test.ts'], { FOEDERA_RUNS: '2000' }) : 0
const sent = isAsked('serve') ? run(['src/serve/fuzz.test.ts'], { FOEDERA_REQUESTS: '100000' }) : 0
process.exitCode = Math.max(killed, asked, sent)
