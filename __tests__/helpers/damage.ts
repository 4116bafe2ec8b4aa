/** Damages a text as a transfer may do: a byte or a line too many, too few, or in the wrong place. */
import fc from 'fast-check'

export interface Damage {
  /** A place in the text, as a fraction. */
  readonly at: number
  readonly kind: 'delete' | 'insert' | 'replace' | 'delete line' | 'repeat line' | 'swap lines' | 'cut off'
  readonly byte: string
}

export const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('delete', 'insert', 'replace', 'delete line', 'repeat line', 'swap lines', 'cut off'),
  byte: fc.constantFrom('x', '"', '}', '{', ',', ':', ' ', '\n', '\\', '0', '@', '/', '\0'),
})

export function damaged(text: string, { at, kind, byte }: Damage): string {
  const offset = Math.floor(at * text.length)
  const lines = text.split('\n')
  const line = Math.floor(at * (lines.length - 1))
  switch (kind) {
    case 'delete':
      return text.slice(0, offset) + text.slice(offset + 1)
    case 'insert':
      return text.slice(0, offset) + byte + text.slice(offset)
    case 'replace':
      return text.slice(0, offset) + byte + text.slice(offset + 1)
    case 'delete line':
      return lines.toSpliced(line, 1).join('\n')
    case 'repeat line':
      return lines.toSpliced(line, 0, lines[line]!).join('\n')
    case 'swap lines':
      return lines.toSpliced(line, 2, lines[line + 1]!, lines[line]!).join('\n')
    case 'cut off':
      return text.slice(0, offset)
  }
}
