import os from 'node:os'
import { parseArgs } from 'node:util'
import { ANALYSE } from './analyse/sections.ts'
import { READ } from './read/sections.ts'
import { REGISTER } from './register/sections.ts'
import { toText } from './report.ts'
import { RESOLVE } from './resolve/sections.ts'
import type { Section } from './section.ts'
import { SERVE } from './serve/sections.ts'
import { WEB } from './web/sections.ts'

/**
 * Measures. `npm run bench` lists what there is, `npm run bench -- read` runs all sections of a bench in turn, `npm run bench --
 * read/wink` one of them; `--size 10000` takes another size than the usual one where a section counts something. Figures depend on the machine and on what else it does: compare only those of one run.
 */
const BENCHES: Readonly<Record<string, readonly Section[]>> = {
  read: READ,
  resolve: RESOLVE,
  register: REGISTER,
  analyse: ANALYSE,
  serve: SERVE,
  web: WEB,
}

const all = Object.entries(BENCHES).flatMap(([bench, sections]) =>
  sections.map(section => ({ bench, name: `${bench}/${section.name}`, section })),
)
const { values: options, positionals: wanted } = parseArgs({
  options: { size: { type: 'string' } },
  allowPositionals: true,
})
const size = options.size === undefined ? undefined : Number(options.size.replaceAll('_', ''))
if (size !== undefined && !(Number.isInteger(size) && size > 0)) {
  process.stderr.write(`--size ${options.size}: give a whole number, such as 10000\n`)
  process.exit(2)
}
const unknown = wanted.filter(word => !all.some(({ bench, name }) => word === bench || word === name))

if (wanted.length === 0 || unknown.length > 0) {
  const width = Math.max(...all.map(({ name }) => name.length))
  const list = all.map(({ name, section }) => `  ${name.padEnd(width)}  ${section.summary}`)
  const told =
    unknown.length > 0 ? `There is no bench ${unknown.join(', ')}. There are:` : 'npm run bench -- NAME [--size N]'
  const whole = Object.keys(BENCHES).map(bench => `  ${bench.padEnd(width)}  all of its sections`)
  process[unknown.length > 0 ? 'stderr' : 'stdout'].write(`${told}\n${[...whole, ...list].join('\n')}\n`)
  process.exitCode = unknown.length > 0 ? 2 : 0
} else {
  const [cpu] = os.cpus()
  process.stdout.write(
    `Node.js ${process.version}, ${os.availableParallelism()} × ${cpu?.model.trim() ?? os.arch()}, ${os.platform()}\n`,
  )
  for (const { name, section } of all.filter(each => wanted.includes(each.bench) || wanted.includes(each.name))) {
    const started = performance.now()
    const tell = (line: string) =>
      process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${name}: ${line}\n`)
    tell('begins')
    const report = await section.run({ tell, ...(size === undefined ? {} : { size }) })
    process.stdout.write(`\n${name}: ${section.summary}\n${toText(report)}`)
  }
}
