/** Establishes when trust material was signed. */
import { inside } from '../../text/json.ts'
import { DAY } from '../../text/time.ts'

const PERIOD = 'x-tuf-on-ci-expiry-period'

/**
 * When TUF metadata was signed, ISO 8601. TUF itself records only the end. Sigstore's signing tool adds the number of
 * days (theupdateframework/tuf-on-ci). `undefined` if the metadata does not say.
 */
export function signedAt(metadata: unknown): string | undefined {
  const signed = inside(metadata, 'signed')
  const expires = typeof signed['expires'] === 'string' ? Date.parse(signed['expires']) : NaN
  const days = signed[PERIOD]
  if (Number.isNaN(expires) || typeof days !== 'number') return undefined
  return new Date(expires - days * DAY).toISOString()
}
