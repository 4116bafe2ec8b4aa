/**
 * Establishes what holds if every signature does, and whether they do, while OpenSSL works on other threads: it is
 * four fifths of what verification costs.
 *
 * The steps are gone through as if each signature held. What they find counts where all signatures do hold: then each
 * step saw what it would have seen. Where one does not hold, nothing that was found counts. Whoever asked begins again
 * and checks each signature at once.
 */
import nodeCrypto, { type KeyObject } from 'node:crypto'

/** Node's own; the library looks it up anew at each call. */
const { verify } = nodeCrypto

type Signature = readonly [algorithm: string | undefined, data: Buffer, key: KeyObject, signature: Buffer]

export interface Assumed<T> {
  readonly found: T
  /** Whether all signatures hold that `found` rests on. */
  readonly allHold: () => Promise<boolean>
}

/** `work` ends before this returns, so nobody else is told that a signature holds. */
export function asIfAllHeld<T>(work: () => T): Assumed<T> {
  const asked: Promise<boolean>[] = []
  const assume = (...signature: Signature): boolean => {
    asked.push(holds(...signature))
    return true
  }
  Reflect.set(nodeCrypto, 'verify', assume)
  try {
    return { found: work(), allHold: async () => !(await Promise.all(asked)).includes(false) }
  } finally {
    Reflect.set(nodeCrypto, 'verify', verify)
  }
}

/** What cannot be checked does not hold, as for the library. */
async function holds(...[algorithm, data, key, signature]: Signature): Promise<boolean> {
  return new Promise<boolean>((resolve) => {
    verify(algorithm, data, key, signature, (error, result) => resolve(error === null && result))
  }).catch(() => false)
}

/** At once, and never assumed: for what is remembered. */
export function verifyAtOnce(...[algorithm, data, key, signature]: Signature): boolean {
  try {
    return verify(algorithm, data, key, signature)
  } catch {
    return false // as the library has it
  }
}
