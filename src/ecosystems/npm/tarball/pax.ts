/**
 * Reads the extended header of a tar entry as strictly as the strictest package manager. Package managers differ in
 * sparse files, in a repeated mode, and in values with a line end. Only headers that mean the same to all of them are
 * accepted. A repeated size has to be equal.
 */
import { malformed } from './refusal.ts'

/**
 * Fields that change neither the bytes nor the name of a file. Until 2014 npm wrote `NODETAR`, with the whole
 * package.json.
 */
const HARMLESS =
  /^(?:[amc]time|[ug]id|[ug]name|comment|NODETAR\..+|LIBARCHIVE\.(?:creationtime|xattr\..+)|SCHILY\.(?:dev|ino|nlink|fflags|acl\..+|xattr\..+))$/

/**
 * Checks a header. `x` applies to the next entry and `g` to all that follow, where package managers disagree about a
 * name. Returns the size that an `x` states.
 */
export function checkPax(text: string, kind: 'x' | 'g'): number | undefined {
  const records = new Map<string, string>()
  for (const [key, value] of recordsIn(text)) {
    if (records.has(key)) throw malformed(`an extended header states ${shown(key)} twice`)
    records.set(key, value)
    const isOfEntry = kind === 'x' && (key === 'path' || key === 'size')
    if (!HARMLESS.test(key) && !isOfEntry) throw malformed(`an extended header states ${shown(key)}`)
  }
  const size = records.get('size')
  if (size !== undefined && !/^\d{1,12}$/.test(size)) throw malformed('an extended header states a size that is not a number')
  return size === undefined ? undefined : Number(size)
}

const shown = (key: string): string => JSON.stringify(key.slice(0, 40))

/** POSIX pax: `%d %s=%s\n`. The number is the size of the whole record in bytes. */
function* recordsIn(text: string): Generator<readonly [key: string, value: string]> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at)
    const digits = space < 0 ? '' : ascii(bytes, at, space)
    const length = /^[1-9]\d{0,6}$/.test(digits) ? Number(digits) : 0
    const end = at + length
    if (length <= digits.length + 2 || end > bytes.length || bytes[end - 1] !== 0x0a) throw malformed('an extended header is damaged')
    const record = new TextDecoder().decode(bytes.subarray(space + 1, end - 1))
    const equals = record.indexOf('=')
    if (equals < 1 || /[\n\0]/.test(record)) throw malformed('an extended header is damaged')
    yield [record.slice(0, equals), record.slice(equals + 1)]
    at = end
  }
}

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 16)))
