/** A package as the tarball that a registry serves: made in memory, the same bytes each time. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** Paths below `package/` → texts. */
export type PackageFiles = Readonly<Record<string, string>>

const BLOCK = 512

export function tarball(files: PackageFiles): Buffer {
  const blocks = Object.entries(files).flatMap(([path, text]) => {
    const body = Buffer.from(text)
    return [header(`package/${path}`, body.length), body, Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK)]
  })
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]))
}

/** A ustar header of a plain file. The time is one that every reader accepts: 1985, as npm packs. */
function header(path: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`
  const write = (text: string, at: number) => block.write(text, at, 'latin1')
  write(path, 0)
  write(octal(0o644, 8), 100)
  write(octal(0, 8), 108)
  write(octal(0, 8), 116)
  write(octal(size, 12), 124)
  write(octal(499162500, 12), 136)
  write('        ', 148)
  write('0', 156)
  write('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

export const hashOf = (algorithm: string, bytes: Buffer): string => `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`
export const shasumOf = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex')
