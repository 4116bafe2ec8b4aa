/** Tarballs made block by block, honest and hostile: each part of a header can be written as no honest tool writes it. */
import zlib from 'node:zlib'

const BLOCK = 512

export interface EntryOptions {
  readonly type?: string
  readonly mode?: number
  readonly link?: string
  /** Stated instead of the real one. */
  readonly size?: number
  /** Changes the header before its checksum is made. */
  readonly bend?: (header: Buffer) => void
  readonly checksum?: string
}

/** One entry: a header, the bytes, and zeros up to the end of the block. */
export function entry(path: string, content: string | Uint8Array = '', options: EntryOptions = {}): Buffer {
  const data = Buffer.from(content)
  return Buffer.concat([header(path, { size: data.length, ...options }), data, Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK)])
}

export function header(path: string, { type = '0', mode = 0o644, link = '', size = 0, bend, checksum }: EntryOptions): Buffer {
  const block = Buffer.alloc(BLOCK)
  const long = Buffer.byteLength(path) > 100
  const cut = long ? path.lastIndexOf('/', 154) : -1
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`
  block.write(path.slice(cut + 1), 0, 100)
  block.write(octal(mode, 8), 100)
  block.write(octal(0, 8), 108)
  block.write(octal(0, 8), 116)
  block.write(octal(size, 12), 124)
  block.write(octal(499_162_500, 12), 136)
  block.write(' '.repeat(8), 148)
  block.write(type, 156, 1)
  block.write(link, 157, 100)
  block.write('ustar\0' + '00', 257, 'latin1')
  block.write(path.slice(0, Math.max(cut, 0)), 345, 155)
  bend?.(block)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return block
}

/** A record of an extended header: its own length, a blank, key and value. */
export function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  const length = (digits: number): number => Buffer.byteLength(rest) + digits
  const digits = [1, 2, 3, 4].find((count) => String(length(count)).length === count) ?? 5
  return `${length(digits)}${rest}`
}

export const pax = (text: string, type: 'x' | 'g' = 'x'): Buffer => entry('PaxHeader/file', text, { type })

export const END = Buffer.alloc(2 * BLOCK)
export const MANIFEST = { name: 'lib', version: '1.1.0', scripts: { test: 'jest' } }
export const manifest = (more: object = {}): Buffer => entry('package/package.json', JSON.stringify({ ...MANIFEST, ...more }))
export const INDEX = entry('package/index.js', 'module.exports = 1\n')
export const HONEST: readonly Buffer[] = [manifest(), INDEX]

export const gzip = (...parts: readonly Buffer[]): Buffer => zlib.gzipSync(Buffer.concat(parts))
export const pack = (...entries: readonly Buffer[]): Buffer => gzip(...entries, END)
