import { describe, expect, it } from 'vitest'
import { judgeAddress } from './judge-address.ts'
import { parseAddress } from './parse-address.ts'

const PUBLIC = { judge: judgeAddress, isPrivateAllowed: false }
const PRIVATE = { judge: () => null, isPrivateAllowed: true }

describe('parseAddress', () => {
  it.each([
    ['https://news.example.org/a?b=c#d', 'https://news.example.org/a?b=c'],
    [' HTTP://News.Example.org./a ', 'http://news.example.org/a'],
    ['https://news.example.org:443/', 'https://news.example.org/'],
    ['http://news.example.org:8080/', 'http://news.example.org:8080/'],
    ['https://новости.рф/', 'https://xn--b1amnebsh.xn--p1ai/'],
    ['http://8.8.8.8/', 'http://8.8.8.8/'],
    ['http://[2606:4700::1111]/', 'http://[2606:4700::1111]/'],
  ])('takes %s', (text, href) => {
    expect(parseAddress(text, PUBLIC).href).toBe(href)
  })

  it.each([
    ['', 'bad-address'],
    ['news', 'bad-address'],
    ['http://', 'bad-address'],
    ['http://a b/', 'bad-address'],
    ['http://news.example.org../', 'bad-address'],
    ['http://1.2.3.4.5/', 'bad-address'],
    [`https://news.example.org/${'a'.repeat(5_000)}`, 'bad-address'],
    ['ftp://news.example.org/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://news.example.org/', 'scheme'],
    ['data:text/html,hello', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['https://ann@news.example.org/', 'credentials'],
    ['https://ann:secret@news.example.org/', 'credentials'],
    ['https://news.example.org@127.0.0.1/', 'credentials'],
    ['http://news.example.org:22/', 'port'],
    ['http://news.example.org:6379/', 'port'],
    ['http://news.example.org:25/', 'port'],
    ['http://localhost/', 'private-name'],
    ['http://LOCALHOST./', 'private-name'],
    ['http://a.localhost/', 'private-name'],
    ['http://intranet/', 'private-name'],
    ['http://metadata.google.internal/', 'private-name'],
    ['http://printer.local/', 'private-name'],
    ['http://x.onion/', 'private-name'],
    ['http://router.home.arpa/', 'private-name'],
  ])('refuses %s: %s', (text, code) => {
    expect(() => parseAddress(text, PUBLIC)).toThrow(expect.objectContaining({ code }))
  })

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://0x7f.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://017700000001/',
    'http://0177.0.0.1/',
    'http://127.0.0.1:80/',
    'http://0/',
    'http://0.0.0.0/',
    'http://00000/',
    'http://[::]/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0xa9fea9fe/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://168.63.129.16/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://127。0。0。1/',
    'http://①②⑦.⓪.⓪.①/',
    'http://%31%32%37.0.0.1/',
  ])('refuses %s: it is no public address', text => {
    expect(() => parseAddress(text, PUBLIC)).toThrow(expect.objectContaining({ code: 'private-address' }))
  })

  it('reads where an answer leads on from where it was', () => {
    expect(parseAddress('../b', PUBLIC, new URL('https://a.example.org/x/y')).href).toBe('https://a.example.org/b')
    expect(parseAddress('//b.example.org/c', PUBLIC, new URL('https://a.example.org/')).href).toBe(
      'https://b.example.org/c',
    )
    expect(() => parseAddress('//127.0.0.1/', PUBLIC, new URL('https://a.example.org/'))).toThrow(
      'which is this machine',
    )
  })

  it('allows networks of one’s own where that is said, and other schemes never', () => {
    expect(parseAddress('http://localhost:4510/a', PRIVATE).href).toBe('http://localhost:4510/a')
    expect(parseAddress('http://127.1:22/', PRIVATE).href).toBe('http://127.0.0.1:22/')
    expect(() => parseAddress('file:///etc/passwd', PRIVATE)).toThrow('not fetched')
    expect(() => parseAddress('http://a:b@localhost/', PRIVATE)).toThrow('password')
  })
})
