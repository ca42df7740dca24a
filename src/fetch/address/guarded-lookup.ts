import type { LookupAddress } from 'node:dns'
import { lookup as systemLookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { FetchError } from '../fetch-error.ts'
import type { JudgeAddress } from './judge-address.ts'

/** Finds the addresses of a name, as the system does unless tests say otherwise. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>

export const resolve: Resolve = host => systemLookup(host, { all: true, verbatim: true })

/**
 * A `lookup` for sockets: asks once, judges every address of the answer, and hands on what it judged, so that the address that was checked is the
 * one that is connected to, whatever the name leads to a moment later. An answer with one address that is not allowed is refused whole.
 */
export const guardedLookup =
  (find: Resolve, judge: JudgeAddress): LookupFunction =>
  (host, options, callback) => {
    find(host).then(
      found => {
        const bad = found.map(({ address }) => ({ address, what: judge(address) })).find(({ what }) => what !== null)
        if (bad) {
          const error = new FetchError('private-address', { host, address: bad.address, what: bad.what! })
          return callback(error as NodeJS.ErrnoException, [])
        }
        const wanted = found.filter(({ family }) => !options.family || family === toFamily(options.family))
        const [first] = wanted
        if (first === undefined)
          return callback(new FetchError('no-host', { host, reason: 'no address' }) as NodeJS.ErrnoException, [])
        if (options.all) return callback(null, [...wanted])
        callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) =>
        callback(
          new FetchError('no-host', { host, reason: error.code ?? error.message }, error) as NodeJS.ErrnoException,
          [],
        ),
    )
  }

const toFamily = (family: number | 'IPv4' | 'IPv6') => (family === 'IPv4' ? 4 : family === 'IPv6' ? 6 : family)
