import { describe, expect, it, vi } from 'vitest'
import { runFoedera } from '../../test/run-foedera.ts'
import { parseCall } from './parse-call.ts'
import { EXIT_CODES } from './verb.ts'
import { loadVerbs, VERB_NAMES } from './verbs.ts'

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 })

const verbs = await loadVerbs()

describe('foedera help', () => {
  it('is what foedera alone prints, and lists every verb with its summary', () => {
    const { status, stdout, stderr } = runFoedera([])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const words = stdout.replaceAll(/\s+/g, ' ')
    for (const { name, summary } of verbs) expect(words).toContain(`${name} ${summary}`)
    for (const args of [['help'], ['--help'], ['-h'], ['help', 'help']]) expect(runFoedera(args).stdout).toBe(stdout)
  })
  it('loads nothing but the command line itself', () => {
    const hook =
      "import { registerHooks } from 'node:module'; registerHooks({ load(url, context, next) { " +
      "if (url.startsWith('file:')) process.stderr.write(url + '\\n'); return next(url, context) } })"
    const env = { NODE_OPTIONS: `--import="data:text/javascript,${encodeURIComponent(hook)}"` }
    const loaded = runFoedera(['help'], { env }).stderr.trimEnd().split('\n')
    expect(loaded.length).toBeGreaterThan(VERB_NAMES.length)
    expect(loaded.filter(url => !/\/(?:bin|src\/cli)\/[\w-]+\.[jt]s$/.test(url))).toEqual([])
  })
})

describe.each(verbs)('foedera help $name', verb => {
  const { stdout } = runFoedera(['help', verb.name])
  const words = stdout.replaceAll(/\s+/g, ' ')

  it('is named after its entry in the list', () => {
    expect(VERB_NAMES).toContain(verb.name)
    expect(runFoedera([verb.name, '--help']).stdout).toBe(stdout)
  })
  it('tells every option with its default', () => {
    for (const [name, option] of Object.entries(verb.options)) {
      expect(stdout).toMatch(new RegExp(`^ +(?:-${option.short}, )?--${name}\\b`, 'm'))
      expect(words).toContain(option.help)
      if (option.type === 'flag') continue
      const told = option.default ?? option.unset
      expect(told, `--${name} needs a default, or words for what holds without it`).toBeDefined()
      expect(words).toContain(`Default: ${told}.`)
    }
  })
  it('gives examples that parse, and the exit codes', () => {
    expect(verb.examples.length).toBeGreaterThan(0)
    for (const { command, does } of verb.examples) {
      expect(words).toContain(does)
      if (command.startsWith('npm start')) continue
      const args = toArguments(command)
      expect(args.slice(0, 2)).toEqual(['foedera', verb.name])
      expect(() => parseCall(verb, args.slice(2))).not.toThrow()
    }
    for (const code of verb.exitCodes) expect(words).toContain(`${code} ${EXIT_CODES[code]}`)
  })
})

/** The words of a shell command that calls foedera, without what comes before and after it. */
function toArguments(command: string): string[] {
  const words = (command.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map(word => word.replace(/^(["'])(.*)\1$/, '$2'))
  const from = words.lastIndexOf('foedera')
  const end = words.findIndex((word, at) => at > from && ['<', '>', '|'].includes(word))
  return words.slice(from, end < 0 ? words.length : end)
}

describe('wrong use', () => {
  it.each([
    [['raed'], /^foedera: there is no verb "raed"\. Did you mean "read"\? `foedera help` lists all verbs\.\n$/],
    [['--verison'], /^foedera: there is no option "--verison"\. Did you mean "--version"\?/],
    [['help', 'raed'], /Did you mean "read"\?/],
    [['read'], /^foedera read: name at least one FILE\. `foedera help read` tells more\.\n$/],
    [['read', 'x', '--fromat', 'csv'], /Did you mean --format\?/],
    [
      ['schema', 'lien'],
      /^foedera schema: there is no schema "lien"\. Did you mean "line"\? There are document-input,/,
    ],
    [['extract', 'file.ndjson'], /"file\.ndjson" is too many: it takes none/],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = runFoedera(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

describe('foedera --version', () => {
  it('prints the version of the package', async () => {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } })
    expect(runFoedera(['--version']).stdout).toBe(`${manifest.version}\n`)
  })
})
