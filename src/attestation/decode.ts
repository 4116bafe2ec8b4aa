/**
 * Decodes the certificate of a bundle into the tree that the library would build, without its exceptions and views.
 * Whatever the library would refuse is left to the library, which says what is wrong.
 *
 * The library takes each byte of a header as a view of its own, and tries to read every octet string as nested
 * elements; most of these attempts end with an exception. Here an element refers to its bytes, and a failed attempt is
 * `undefined`. Nothing else differs: the same tags, lengths, depth and nesting (decode.test.ts compares the trees of
 * thousands of certificates, whole and damaged).
 *
 * An octet string whose content reaches over its end is read, given up, and passed over. What comes behind it is then
 * read once more. Each level doubles that, so 400 bytes can take hours. The number of elements is therefore limited,
 * also for what only the library decodes.
 */
import { ASN1Obj, X509Certificate } from '@sigstore/core'

/** `undefined`: the library does not accept it either. Throws if it takes too long, here and in the library. */
export function decodeCertificate(bytes: Buffer): X509Certificate | undefined {
  const reader = new Reader(bytes)
  const root = reader.element(0)
  return root === undefined || !reader.isAtEnd() ? undefined : new X509Certificate(root)
}

/** Throws if the library would take too long to decode these bytes. */
export function limitElements(bytes: Buffer): void {
  new Reader(bytes).element(0)
}

type Tag = ASN1Obj['tag']

/** An element that is never modified: its encoding is where it was read. */
class Element extends ASN1Obj {
  readonly #bytes: Buffer
  readonly #start: number
  readonly #end: number
  #objectId: string | undefined

  constructor(tag: Tag, bytes: Buffer, at: { readonly start: number; readonly from: number; readonly end: number }, subs: ASN1Obj[]) {
    super(tag, bytes.subarray(at.from, at.end), subs)
    this.#bytes = bytes
    this.#start = at.start
    this.#end = at.end
  }

  override toDER(): Buffer {
    return this.#bytes.subarray(this.#start, this.#end)
  }

  /** The verifier searches an extension by its object identifier a dozen times per bundle. */
  override toOID(): string {
    return (this.#objectId ??= super.toOID())
  }
}

/** Including those that are read again. A certificate has some 150, a time stamp some 300. */
const MAX_ELEMENTS = 10_000
const MAX_DEPTH = 100
const LONG_FORM = 0x80
const MAX_LENGTH_BYTES = 6

class Reader {
  readonly #bytes: Buffer
  #at = 0
  #count = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  element(depth: number): Element | undefined {
    if (++this.#count > MAX_ELEMENTS) throw new Error(`it has more than ${MAX_ELEMENTS} elements`)
    const start = this.#at
    const tag = depth > MAX_DEPTH ? undefined : tagOf(this.#byte())
    const length = tag === undefined ? undefined : this.#length()
    if (tag === undefined || length === undefined) return undefined
    const from = this.#at
    const end = from + length
    if (end > this.#bytes.length) return undefined
    let subs: Element[] | undefined = []
    if (tag.constructed) subs = this.#elements(end, depth + 1)
    else if (tag.isOctetString()) subs = this.#elements(end, depth + 1) ?? []
    if (subs === undefined) return undefined
    this.#at = end
    return new Element(tag, this.#bytes, { start, from, end }, subs)
  }

  /** Elements that fill the bytes up to `end` exactly. */
  #elements(end: number, depth: number): Element[] | undefined {
    const found: Element[] = []
    while (this.#at < end) {
      const element = this.element(depth)
      if (element === undefined) return undefined
      found.push(element)
    }
    return this.#at === end ? found : undefined
  }

  #byte(): number | undefined {
    return this.#bytes[this.#at++]
  }

  /** Minimal and definite, of at most six bytes. */
  #length(): number | undefined {
    const first = this.#byte()
    if (first === undefined || first < LONG_FORM) return first
    const count = first - LONG_FORM
    if (count > MAX_LENGTH_BYTES) return undefined
    let length = 0
    for (let index = 0; index < count; index++) {
      const byte = this.#byte()
      if (byte === undefined || (index === 0 && byte === 0)) return undefined
      length = length * 0x100 + byte
    }
    return length < LONG_FORM ? undefined : length
  }
}

const tags = new Map<number, Tag | undefined>()

/** The library's own tag. `undefined`: it refuses this byte as a tag. */
function tagOf(byte: number | undefined): Tag | undefined {
  if (byte === undefined) return undefined
  if (!tags.has(byte)) tags.set(byte, readTag(byte))
  return tags.get(byte)
}

function readTag(byte: number): Tag | undefined {
  try {
    return ASN1Obj.parseBuffer(Buffer.from([byte, 0])).tag
  } catch {
    return undefined
  }
}
