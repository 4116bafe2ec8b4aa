/**
 * Unpacks exactly one gzip member, up to a limit. Bytes after it are refused, because some readers unpack them, some
 * ignore them, and some fail.
 */
import zlib from 'node:zlib'
import { isGzip } from './digests.ts'
import { malformed, tooLarge } from './refusal.ts'

/** The limit for unpacked bytes. The largest packages of the public registry unpack to about 300 MiB. */
const MAX_UNPACKED_BYTES = 512 * 2 ** 20
const TRAILER_BYTES = 8

/** Yields the unpacked bytes. Throws a TarballRefusal. */
export async function* gunzip(bytes: Uint8Array, maxBytes: number = MAX_UNPACKED_BYTES): AsyncGenerator<Uint8Array> {
  if (!isGzip(bytes) || bytes.length < TRAILER_BYTES) throw malformed('it is not compressed with gzip')
  const stated = sizeStated(bytes)
  if (stated > maxBytes) throw tooLarge(`it states that ${tooMuch(maxBytes)}`)
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
  // Zeros after the stream remain unread. A second member states only its own size, so an empty member hides nothing.
  if (stream.bytesWritten !== bytes.length || size !== stated) throw malformed('it holds more than one gzip stream')
}

const tooMuch = (maxBytes: number): string => `it unpacks to more than ${Math.round(maxBytes / 2 ** 20)} MiB`

/**
 * The size that the last member states for its unpacked bytes (RFC 1952 2.3.1, ISIZE). Above 4 GiB it wraps around, and
 * then it differs from the real size.
 */
function sizeStated(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true)
}

const isZlibError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
