/** A screenshot as a PNG with a palette of at most 256 colours: a quarter of the bytes, and text looks the same. */
import zlib from 'node:zlib'

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

export function smallPng(png: Buffer): Buffer {
  const chunks = chunksOf(png)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13)
  const [width, height, depth, colour] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]]
  const channels = colour === 6 ? 4 : 3
  if (depth !== 8 || (colour !== 2 && colour !== 6)) return png
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const colours = coloursOf(unfiltered(zlib.inflateSync(packed), width, height, channels), channels)
  const palette = paletteOf(colours)
  const nearest = new Map<number, number>()
  const rows = Buffer.alloc(height * (width + 1))
  colours.forEach((one, at) => {
    if (!nearest.has(one)) nearest.set(one, nearestOf(one, palette))
    rows[at + Math.floor(at / width) + 1] = nearest.get(one) ?? 0
  })
  const own = Buffer.from(header)
  own[9] = 3
  return Buffer.concat([
    png.subarray(0, 8),
    chunk('IHDR', own),
    chunk('PLTE', Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]))),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(zlib.crc32(body))
  return Buffer.concat([length, body, sum])
}

/** Each row says how its bytes were subtracted from those to the left and above (PNG, filter types 0 to 4). */
function unfiltered(raw: Buffer, width: number, height: number, step: number): Buffer {
  const row = width * step
  const out = Buffer.alloc(row * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)]
    for (let x = 0; x < row; x++) {
      const at = y * row + x
      const left = x < step ? 0 : (out[at - step] ?? 0)
      const above = y === 0 ? 0 : (out[at - row] ?? 0)
      const corner = x < step || y === 0 ? 0 : (out[at - row - step] ?? 0)
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0
      out[at] = ((raw[y * (row + 1) + 1 + x] ?? 0) + guess) & 255
    }
  }
  return out
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

const coloursOf = (pixels: Buffer, step: number): Uint32Array =>
  Uint32Array.from({ length: pixels.length / step }, (_, index) => pixels.readUIntBE(index * step, 3))

/** First the most frequent of similar colours, so that a small sign keeps its colour. Then the most frequent of the rest. */
function paletteOf(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>()
  for (const one of colours) counts.set(one, (counts.get(one) ?? 0) + 1)
  const all = [...counts].toSorted(([, a], [, b]) => b - a).map(([one]) => one)
  const alike = new Map<number, number>()
  for (const one of all) if (!alike.has(one & 0xe0e0e0)) alike.set(one & 0xe0e0e0, one)
  return [...new Set([...[...alike.values()].slice(0, 200), ...all])].slice(0, 256)
}

function nearestOf(one: number, palette: readonly number[]): number {
  const distance = (other: number): number =>
    Math.abs((one >> 16) - (other >> 16)) + Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) + Math.abs((one & 255) - (other & 255))
  return palette.reduce((best, other, index) => (distance(other) < distance(palette[best] ?? 0) ? index : best), 0)
}
