import { describe, expect, it } from 'vitest'
import { embeddedIpv4 } from './embedded-ipv4.ts'
import { judgeAddress } from './judge-address.ts'
import { SPECIAL_IPV4, SPECIAL_IPV6 } from './special-ranges.ts'

const toNumber = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
const toText = (number: number) => [24, 16, 8, 0].map(shift => Math.floor(number / 2 ** shift) % 256).join('.')

describe('judgeAddress', () => {
  it.each(SPECIAL_IPV4)('refuses $range from the first to the last', ({ range }) => {
    const [network, bits] = range.split('/') as [string, string]
    const first = toNumber(network)
    const last = first + 2 ** (32 - Number(bits)) - 1
    for (const number of [first, last, Math.floor((first + last) / 2)]) {
      const address = toText(number)
      expect(judgeAddress(address), address).not.toBeNull()
      expect(judgeAddress(`::ffff:${address}`), address).not.toBeNull()
      expect(judgeAddress(`64:ff9b::${address}`), address).not.toBeNull()
    }
  })

  it.each(SPECIAL_IPV6)('refuses $range', ({ range }) => {
    expect(judgeAddress(range.split('/')[0]!)).not.toBeNull()
  })

  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.0',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::1',
    '2001:4860:4860::8888',
    '2400::1',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('lets %s through', address => {
    expect(judgeAddress(address)).toBeNull()
  })

  it.each([
    ['::ffff:7f00:1', 'this machine (loopback)'],
    ['0:0:0:0:0:ffff:10.0.0.1', 'a private network (RFC 1918)'],
    ['64:ff9b::a9fe:a9fe', 'a metadata service'],
    ['2002:7f00:1::', 'a 6to4 tunnel (RFC 3056)'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'a Teredo tunnel (RFC 4380)'],
    ['::127.0.0.1', 'IPv4-compatible addresses, out of use (RFC 4291)'],
    ['fe80::1%eth0', 'no address of the internet'],
    ['4000::1', 'not given out (RFC 4291)'],
    ['1000::1', 'not given out (RFC 4291)'],
    ['fd00:ec2::254', 'a metadata service (AWS)'],
    ['localhost', 'no address of the internet'],
    ['', 'no address of the internet'],
  ])('says what %s is', (address, what) => {
    expect(judgeAddress(address)).toBe(what)
  })
})

describe('embeddedIpv4', () => {
  it.each([
    ['::ffff:1.2.3.4', '1.2.3.4'],
    ['::FFFF:0102:0304', '1.2.3.4'],
    ['64:ff9b::1.2.3.4', '1.2.3.4'],
    ['64:ff9b:1::1.2.3.4', null],
    ['2001:db8::1', null],
    ['::', null],
  ])('finds in %s %s', (address, inner) => {
    expect(embeddedIpv4(address)).toBe(inner)
  })
})
