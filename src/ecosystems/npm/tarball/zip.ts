/**
 * Reads a zip archive only if it can be read in one way.
 *
 * A zip archive states everything twice: before each file, and in a directory at the end. Readers differ in which one
 * they use, in the bytes they allow between, before and after, and in repeated names. Here every byte must be accounted
 * for and both copies must be equal, as in the archives that Yarn writes. Links, encryption and compression other than
 * deflate are refused.
 */
import zlib from 'node:zlib'
import { malformed, tooLarge } from './refusal.ts'

export interface ZipEntry {
  /** The path with `/`, without one at the end. */
  readonly path: string
  readonly kind: 'file' | 'folder'
  /** The stated size. `read` checks it. */
  readonly size: number
  /** The bytes of the file. Throws a TarballRefusal. */
  readonly read: () => Buffer
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50]
const [LOCAL_BYTES, CENTRAL_BYTES, END_BYTES] = [30, 46, 22]
const MAX_ENTRIES = 65_534
const [STORED, DEFLATED] = [0, 8]
/** Flags that decide nothing: the compression level, and that the name is UTF-8. */
const IDLE_FLAGS = 0x0806
const [UNIX, TYPE, FILE, FOLDER] = [3, 0o170000, 0o100000, 0o040000]

/** The entries. Throws a TarballRefusal if another reader could read others. */
export function readZip(bytes: Buffer): readonly ZipEntry[] {
  const end = bytes.length - END_BYTES
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw malformed('it does not end as a zip archive without a comment')
  const [count, size, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)]
  const isWhole = bytes.readUInt32LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count && bytes.readUInt16LE(end + 20) === 0
  if (!isWhole || count > MAX_ENTRIES || start + size !== end) throw malformed('its end holds more than its directory')
  const entries: ZipEntry[] = []
  const seen = new Set<string>()
  let [at, data] = [start, 0]
  for (let index = 0; index < count; index++) {
    const entry = readEntry(bytes, at, data, { data: start, directory: end })
    if (seen.has(entry.path)) throw malformed('a name occurs twice in it')
    seen.add(entry.path)
    entries.push(entry)
    at = entry.next
    data = entry.dataEnd
  }
  if (at !== end || data !== start) throw malformed('it holds bytes that belong to no entry')
  return entries
}

interface Limits {
  readonly data: number
  readonly directory: number
}

function readEntry(
  bytes: Buffer,
  at: number,
  data: number,
  limits: Limits,
): ZipEntry & { readonly next: number; readonly dataEnd: number } {
  if (at + CENTRAL_BYTES > limits.directory || bytes.readUInt32LE(at) !== CENTRAL) throw malformed('an entry of its directory is damaged')
  const nameLength = bytes.readUInt16LE(at + 28)
  const next = at + CENTRAL_BYTES + nameLength
  const hasMore = bytes.readUInt32LE(at + 30) !== 0 || bytes.readUInt16LE(at + 34) !== 0
  if (next > limits.directory || hasMore) throw malformed('an entry has an extra field, a comment or another disk')
  const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
  const name = bytes.subarray(at + CENTRAL_BYTES, next)
  const from = data + LOCAL_BYTES + nameLength
  const dataEnd = from + packed
  if (bytes.readUInt32LE(at + 42) !== data || dataEnd > limits.data) throw malformed('its entries do not follow one another')
  // Version, flags, method, time, checksum, sizes and lengths have the same offsets in both.
  const isSame = bytes.readUInt32LE(data) === LOCAL && bytes.subarray(data + 4, data + LOCAL_BYTES).equals(bytes.subarray(at + 6, at + 32))
  if (!isSame || !bytes.subarray(data + LOCAL_BYTES, from).equals(name)) throw malformed('an entry differs from the directory')
  const method = bytes.readUInt16LE(at + 10)
  if ((bytes.readUInt16LE(at + 8) & ~IDLE_FLAGS) !== 0 || (method !== STORED && method !== DEFLATED))
    throw malformed('an entry is packed in an unknown way')
  const { path, kind } = pathAndKind(name, bytes, at)
  const read = (): Buffer => unpacked(bytes.subarray(from, dataEnd), method, size, bytes.readUInt32LE(at + 16))
  return { path, kind, size, read, next, dataEnd }
}

function pathAndKind(name: Buffer, bytes: Buffer, at: number): Pick<ZipEntry, 'path' | 'kind'> {
  const text = name.toString('utf8')
  const isFolder = text.endsWith('/')
  const path = isFolder ? text.slice(0, -1) : text
  const type = bytes.readUInt8(at + 5) === UNIX ? (bytes.readUInt32LE(at + 38) >>> 16) & TYPE : undefined
  if (type !== (isFolder ? FOLDER : FILE)) throw malformed('an entry is neither a file nor a folder')
  const isOdd = !Buffer.from(text, 'utf8').equals(name) || ODD.test(path) || path.split('/').some((part) => DOTS.test(part))
  if (isOdd) throw malformed('a name in it is not a path that every disk can store')
  return { path, kind: isFolder ? 'folder' : 'file' }
}

/** Control characters, and the separator of Windows. */
const ODD = /[\p{Cc}\\]/u
/** Empty, `.` or `..`. */
const DOTS = /^\.{0,2}$/

function unpacked(packed: Buffer, method: number, size: number, checksum: number): Buffer {
  const found = method === STORED ? packed : inflated(packed, size)
  if (found.length !== size || zlib.crc32(found) !== checksum) throw malformed('a file in it is damaged')
  return found
}

function inflated(packed: Buffer, size: number): Buffer {
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch {
    throw tooLarge('a file in it is damaged, or unpacks to more than it states')
  }
}
