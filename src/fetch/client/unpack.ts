import { promisify } from 'node:util'
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib'
import { FetchError } from '../fetch-error.ts'
import { MEGABYTE } from './limits.ts'

type Unpack = (bytes: Uint8Array, most: number) => Promise<Uint8Array>

const ungzip: Unpack = (bytes, maxOutputLength) => promisify(gunzip)(bytes, { maxOutputLength })
/** RFC 9659: no window over 8 MB, which the sender would have us hold in memory. */
const ZSTD_WINDOW = { [constants.ZSTD_d_windowLogMax]: 23 }

const UNPACKERS: Readonly<Record<string, Unpack>> = {
  gzip: ungzip,
  'x-gzip': ungzip,
  br: (bytes, maxOutputLength) => promisify(brotliDecompress)(bytes, { maxOutputLength }),
  zstd: (bytes, maxOutputLength) => promisify(zstdDecompress)(bytes, { maxOutputLength, params: ZSTD_WINDOW }),
  // Some servers leave out the two bytes by which zlib data begins.
  deflate: (bytes, maxOutputLength) =>
    promisify((bytes[0]! & 15) === 8 ? inflate : inflateRaw)(bytes, { maxOutputLength }),
}

/** What is asked for, best first. */
export const ACCEPT_ENCODING = 'gzip, br, zstd, deflate'
const MOST_LAYERS = 2

/**
 * Unpacks the body of an answer; stops at `most` bytes, however much would come out.
 *
 * @param encoding the header `Content-Encoding`
 * @throws FetchError `bad-encoding`, `bad-packing`, `too-large`.
 */
export async function unpack(bytes: Uint8Array, encoding: string | undefined, most: number): Promise<Uint8Array> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map(layer => layer.trim())
    .filter(layer => layer !== '' && layer !== 'identity')
  if (layers.length > MOST_LAYERS || layers.some(layer => !Object.hasOwn(UNPACKERS, layer)))
    throw new FetchError('bad-encoding', { encoding: (encoding ?? '').slice(0, 60) })
  let unpacked = bytes
  // Servers tell the type of an empty answer as packed as any other.
  for (const layer of layers.reverse()) if (unpacked.length > 0) unpacked = await unpackLayer(unpacked, layer, most)
  return unpacked
}

async function unpackLayer(bytes: Uint8Array, encoding: string, most: number): Promise<Uint8Array> {
  try {
    return await UNPACKERS[encoding]!(bytes, most)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new FetchError('too-large', { limit: most / MEGABYTE }, error)
    throw new FetchError('bad-packing', { encoding, reason: code ?? message }, error)
  }
}
