import { describe, expect, it } from 'vitest'
import { CommandError } from './command-error.ts'
import { parseCall } from './parse-call.ts'
import { defineVerb } from './verb.ts'

const verb = defineVerb({
  name: 'try',
  summary: 'is tried',
  description: [],
  operands: { name: 'FILE', least: 1, most: 2 },
  options: {
    output: { type: 'text', value: 'FILE', short: 'o', help: '', unset: 'none' },
    add: { type: 'text', value: 'FILE', many: true, help: '', unset: 'none' },
    format: { type: 'choice', choices: ['table', 'json'], default: 'table', help: '' },
    workers: { type: 'number', least: 1, most: 8, whole: true, default: 1, help: '' },
    share: { type: 'number', least: 0, most: 1, help: '', unset: 'none' },
    quiet: { type: 'flag', short: 'q', help: '' },
  },
  examples: [],
  exitCodes: [0],
  run: async () => 0,
})

const parse = (...args: string[]) => parseCall(verb, args)
const messageOf = (...args: string[]) => {
  try {
    return parse(...args)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return error.message
  }
}

describe('parseCall', () => {
  it('gives every option its value or default', () => {
    expect(parse('a')).toMatchObject({
      operands: ['a'],
      isHelp: false,
      values: { output: undefined, add: [], format: 'table', workers: 1, share: undefined, quiet: false },
    })
    expect(
      parse(
        '-q',
        'a',
        '-o',
        'x',
        '--add',
        '1',
        '--add=2',
        '--format=json',
        '--workers',
        '3',
        '--share',
        '0.5',
        '--',
        '--b',
      ),
    ).toMatchObject({
      operands: ['a', '--b'],
      values: { output: 'x', add: ['1', '2'], format: 'json', workers: 3, share: 0.5, quiet: true },
    })
    expect(parse('-', '--output', '-')).toMatchObject({ operands: ['-'], values: { output: '-' } })
    expect(parse('a', '--output=--x')).toMatchObject({ values: { output: '--x' } })
  })
  it('shows help whatever else is wrong', () => {
    expect(parse('--help')).toMatchObject({ isHelp: true })
    expect(parse('--nonsense', '-h')).toMatchObject({ isHelp: true })
  })
  it('says what is wrong and what was meant', () => {
    expect(messageOf('a', '--fromat', 'json')).toBe(
      'foedera try: there is no option --fromat. Did you mean --format? `foedera help try` tells more.',
    )
    expect(messageOf('a', '-z')).toMatch(/there is no option -z\. `/)
    expect(messageOf('a', '--constructor')).toMatch(/there is no option --constructor\. `/)
    expect(messageOf('a', '--__proto__=1')).toMatch(/there is no option/)
    expect(messageOf('a', '--format', 'tabel')).toMatch(
      /--format is one of table, json, not "tabel"\. Did you mean "table"\?/,
    )
    expect(messageOf('a', '--output')).toMatch(/--output needs a value: --output FILE\./)
    expect(messageOf('a', '--output', '--quiet')).toMatch(/--output needs a value/)
    expect(messageOf('a', '--quiet=yes')).toMatch(/--quiet takes no value, but "yes" was given/)
    expect(messageOf('a', '--workers', '0')).toMatch(/--workers is a whole number from 1 to 8, not "0"/)
    expect(messageOf('a', '--workers', '1.5')).toMatch(/--workers is a whole number/)
    expect(messageOf('a', '--workers=')).toMatch(/--workers is a whole number/)
    expect(messageOf('a', '--share', 'much')).toMatch(/--share is a number from 0 to 1, not "much"/)
    expect(messageOf('a', '--no-quiet')).toMatch(/there is no option --no-quiet/)
    expect(messageOf()).toMatch(/name at least one FILE/)
    expect(messageOf('a', 'b', 'c')).toMatch(/"c" is too many: it takes 2/)
  })
})
