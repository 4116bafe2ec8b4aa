/**
 * Unpacks one gzip member, within a limit on the result, and nothing else: what follows the first member is unpacked by
 * one reader, ignored by another and refused by a third.
 */
import zlib from 'node:zlib'
import { isGzip } from './digests.ts'
import { malformed, tooLarge } from './refusal.ts'

/** The largest packages of the public registry unpack to some 300 MiB. */
const MAX_UNPACKED_BYTES = 512 * 2 ** 20
const TRAILER_BYTES = 8

/** Yields the unpacked bytes. Throws a TarballRefusal. */
export async function* gunzip(bytes: Uint8Array, maxBytes: number = MAX_UNPACKED_BYTES): AsyncGenerator<Uint8Array> {
  if (!isGzip(bytes) || bytes.length < TRAILER_BYTES) throw malformed('it is not compressed with gzip')
  const stated = sizeStated(bytes)
  if (stated > maxBytes) throw tooLarge(`it says that ${tooMuch(maxBytes)}`)
  const stream = zlib.createGunzip()
  stream.end(bytes)
  let size = 0
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) throw malformed('it unpacks to no bytes')
      size += chunk.length
      if (size > maxBytes) throw tooLarge(tooMuch(maxBytes))
      yield chunk
    }
  } catch (error) {
    throw isZlibError(error) ? malformed('its gzip stream is damaged or ends too early') : error
  }
  // Zeros after the stream are not consumed. A second member states only its own size, so an empty one hides nothing.
  if (stream.bytesWritten !== bytes.length || size !== stated) throw malformed('it holds more than one gzip stream')
}

const tooMuch = (maxBytes: number): string => `it unpacks to more than ${Math.round(maxBytes / 2 ** 20)} MiB`

/**
 * RFC 1952 2.3.1, ISIZE: the size of what the last member unpacks to. Larger than 4 GiB wraps around, and then does not
 * agree.
 */
function sizeStated(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true)
}

const isZlibError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
