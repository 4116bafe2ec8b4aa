/** Writes enough DER for certificates and timestamps with any bytes, right or wrong. */

function header(tag: number, length: number): Buffer {
  if (length < 128) return Buffer.from([tag, length])
  const bytes: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return Buffer.from([tag, 0x80 | bytes.length, ...bytes])
}

export function tlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([header(tag, body.length), body])
}

/** Octet strings whose content reaches over their end. Each level doubles the work of a reader that tries to read it. */
export function overlapping(levels: number): Buffer {
  let bytes: Buffer = octets(Buffer.alloc(128, 0xff))
  for (let level = 0; level < levels; level++) {
    const start = header(0x30, bytes.length)
    bytes = Buffer.concat([Buffer.from([0x04, start.length]), start, bytes])
  }
  return sequence(bytes)
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts)
export const setOf = (...parts: readonly Uint8Array[]): Buffer => tlv(0x31, ...parts)
export const octets = (bytes: Uint8Array): Buffer => tlv(0x04, bytes)
export const bits = (bytes: Uint8Array, unused = 0): Buffer => tlv(0x03, Buffer.from([unused]), bytes)
export const utf8String = (text: string): Buffer => tlv(0x0c, Buffer.from(text, 'utf8'))
export const printableString = (text: string): Buffer => tlv(0x13, Buffer.from(text, 'latin1'))
export const ia5String = (text: string): Buffer => tlv(0x16, Buffer.from(text, 'latin1'))
export const boolean = (value: boolean): Buffer => tlv(0x01, Buffer.from([value ? 0xff : 0]))
export const integer = (...bytes: number[]): Buffer => tlv(0x02, Buffer.from(bytes))
export const nothing = tlv(0x05)

export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [first * 40 + second]
  for (const arc of rest) {
    const group = [arc & 0x7f]
    for (let high = arc >>> 7; high > 0; high >>>= 7) group.unshift((high & 0x7f) | 0x80)
    bytes.push(...group)
  }
  return tlv(0x06, Buffer.from(bytes))
}

const digits = (at: Date): string => `${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`

export const generalizedTime = (at: Date): Buffer => tlv(0x18, Buffer.from(digits(at)))
/** UTCTime until 2049, as X.509 wants it. */
export const time = (at: Date): Buffer => (at.getUTCFullYear() < 2050 ? tlv(0x17, Buffer.from(digits(at).slice(2))) : generalizedTime(at))

export const distinguishedName = (organization: string, commonName: string): Buffer =>
  sequence(
    setOf(sequence(objectId('2.5.4.10'), printableString(organization))),
    setOf(sequence(objectId('2.5.4.3'), printableString(commonName))),
  )

export const extension = (oid: string, value: Uint8Array, critical = false): Buffer =>
  critical ? sequence(objectId(oid), boolean(true), octets(value)) : sequence(objectId(oid), octets(value))
