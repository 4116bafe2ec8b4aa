/**
 * Verifies signatures on other threads of OpenSSL: they are four fifths of the cost of a verification.
 *
 * The steps are first run as if each signature held, and the signatures are checked meanwhile. If all of them hold, the
 * result of the steps counts: each step saw what it would have seen anyway. If one does not hold, the result is
 * dropped, and the caller starts again and checks each signature at once.
 */
import nodeCrypto, { type KeyObject } from 'node:crypto'

/** Node's own function. The library looks it up again at each call. */
const { verify } = nodeCrypto

type Signature = readonly [algorithm: string | undefined, data: Buffer, key: KeyObject, signature: Buffer]

export interface Assumed<T> {
  readonly found: T
  /** Whether all signatures hold that `found` rests on. */
  readonly allHold: () => Promise<boolean>
}

/** `work` ends before this returns, so no other code sees the assumption. */
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

/** A signature that cannot be checked does not hold, as in the library. */
async function holds(...[algorithm, data, key, signature]: Signature): Promise<boolean> {
  return new Promise<boolean>((resolve) => {
    verify(algorithm, data, key, signature, (error, result) => resolve(error === null && result))
  }).catch(() => false)
}

/** Checked at once, never assumed: for results that are kept. */
export function verifyAtOnce(...[algorithm, data, key, signature]: Signature): boolean {
  try {
    return verify(algorithm, data, key, signature)
  } catch {
    return false // as the library has it
  }
}
