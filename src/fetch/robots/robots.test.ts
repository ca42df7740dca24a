import { describe, expect, it } from 'vitest'
import { findRule } from './find-rule.ts'
import { parseRobots } from './parse-robots.ts'

const isAllowed = (text: string, path: string, agent = 'foedera') =>
  findRule(parseRobots(text, agent).rules, path)?.isAllowed ?? true

describe('robots.txt', () => {
  it.each([
    // RFC 9309, 2.2.2 and 5.2: the longest rule counts, of equal ones the one that allows.
    [
      'User-agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif',
      'foobot',
      '/example/page/disallowed.gif',
      false,
    ],
    [
      'User-agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif',
      'foobot',
      '/example/page/a.gif',
      true,
    ],
    ['User-agent: *\nDisallow: /a\nAllow: /a', 'x', '/a', true],
    ['User-agent: *\nDisallow: /', 'x', '/robots.txt', true],
    // 5.1: groups.
    [
      'User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\nUser-Agent: foobot\nDisallow:/\nAllow:/example/page.html\nAllow:/example/allowed.gif',
      'foobot',
      '/example/allowed.gif',
      true,
    ],
    ['User-Agent: *\nDisallow: *.gif$', 'x', '/a.gif', false],
    ['User-Agent: *\nDisallow: *.gif$', 'x', '/a.gif?b', true],
    ['User-Agent: *\nDisallow: /\nUser-Agent: foobot\nAllow: /', 'foobot', '/a', true],
    ['User-agent: a\nUser-agent: b\nDisallow: /x', 'b', '/x', false],
    ['User-agent: a\nDisallow: /x\nUser-agent: a\nDisallow: /y', 'a', '/x', false],
    ['User-agent: a\nDisallow: /x\nUser-agent: a\nDisallow: /y', 'a', '/y', false],
    ['User-agent: a\nSitemap: http://s/\nDisallow: /x', 'a', '/x', false],
    ['User-agent: a\nDisallow:\n\nUser-agent: *\nDisallow: /', 'a', '/x', true],
    ['USER-AGENT: Foedera/1.0\ndisallow: /x # not this', 'foedera', '/x/y', false],
    ['Disallow: /', 'x', '/a', true],
    ['\uFEFFUser-agent: *\r\nDisallow: /x\r\n', 'x', '/x', false],
    ['User-agent: *\rDisallow: /x\r', 'x', '/x', false],
    ['<html><body>not found</body></html>', 'x', '/a', true],
    ['', 'x', '/a', true],
    // Wildcards.
    ['User-agent: *\nDisallow: /*/private', 'x', '/a/b/private/c', false],
    ['User-agent: *\nDisallow: /*/private', 'x', '/private', true],
    ['User-agent: *\nDisallow: /a*b*c$', 'x', '/axxbyyc', false],
    ['User-agent: *\nDisallow: /a*b*c$', 'x', '/axxbyycz', true],
    ['User-agent: *\nDisallow: /ab*b$', 'x', '/ab', true],
    ['User-agent: *\nDisallow: /x$', 'x', '/x', false],
    ['User-agent: *\nDisallow: /x$', 'x', '/xy', true],
    ['User-agent: *\nDisallow: /*$', 'x', '/xy', false],
    ['User-agent: *\nDisallow: /*?print', 'x', '/a?print=1', false],
    // Escapes (RFC 9309, 2.2.2).
    ['User-agent: *\nDisallow: /foo/bar?baz=http://foo.bar', 'x', '/foo/bar?baz=http://foo.bar', false],
    ['User-agent: *\nDisallow: /foo/bar/ツ', 'x', '/foo/bar/%E3%83%84', false],
    ['User-agent: *\nDisallow: /foo/bar/%e3%83%84', 'x', '/foo/bar/%E3%83%84', false],
    ['User-agent: *\nDisallow: /foo/bar/%62%61%7A', 'x', '/foo/bar/baz', false],
    ['User-agent: *\nDisallow: /a%2Fb', 'x', '/a/b', true],
  ] as const)('%j for %s: %s is allowed: %s', (text, agent, path, expected) => {
    expect(isAllowed(text, path, agent)).toBe(expected)
  })

  it('knows the seconds that are asked for', () => {
    expect(parseRobots('User-agent: *\nCrawl-delay: 2.5', 'x').delay).toBe(2.5)
    expect(parseRobots('User-agent: *\nCrawl-delay: -1\nCrawl-delay: soon', 'x').delay).toBeUndefined()
    expect(parseRobots('User-agent: y\nCrawl-delay: 9', 'x').delay).toBeUndefined()
  })

  it('takes no longer than the size of a hostile file', () => {
    const rules = Array.from({ length: 5_000 }, (_, index) => `Disallow: /${'*a'.repeat(40)}${index}$`).join('\n')
    const started = performance.now()
    expect(isAllowed(`User-agent: *\n${rules}`, `/${'a'.repeat(4_000)}`)).toBe(true)
    expect(isAllowed(`User-agent: *\nDisallow: /${'*'.repeat(400_000)}b`, `/${'a'.repeat(4_000)}`)).toBe(true)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
