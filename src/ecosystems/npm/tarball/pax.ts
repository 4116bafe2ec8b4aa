/**
 * Reads the extended header of a tar entry as strictly as the strictest package manager does. Only what all of them
 * take to mean the same is let through: they differ in sparse files, in sizes and modes stated a second time, and in
 * values with a line end.
 */
import { malformed } from './refusal.ts'

/** What does not change the bytes of a file, or its name. */
const HARMLESS =
  /^(?:[amc]time|[ug]id|[ug]name|comment|LIBARCHIVE\.(?:creationtime|xattr\..+)|SCHILY\.(?:dev|ino|nlink|fflags|acl\..+|xattr\..+))$/

/** `x` speaks of the next entry, `g` of all that follow, and package managers disagree about the name in a `g`. */
export function checkPax(text: string, kind: 'x' | 'g'): void {
  const keys = new Set<string>()
  for (const key of recordKeys(text)) {
    if (keys.has(key)) throw malformed(`an extended header states ${key} twice`)
    keys.add(key)
    if (!HARMLESS.test(key) && !(kind === 'x' && key === 'path')) throw malformed(`an extended header states ${shown(key)}`)
  }
}

const shown = (key: string): string => JSON.stringify(key.slice(0, 40))

/** POSIX pax: `%d %s=%s\n`, the number counts the bytes of the whole record. */
function* recordKeys(text: string): Generator<string> {
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
    yield record.slice(0, equals)
    at = end
  }
}

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 16)))
