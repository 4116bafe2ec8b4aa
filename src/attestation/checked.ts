/** Defines the answer of a verification step, and how it shows a value from outside. */
import type { VerificationCode } from '../domain/evidence.ts'
import { quoted } from '../text/quoted.ts'

/**
 * The answer of one verification step: its value, or why the attestation does not hold. Nothing in this stage throws to
 * its caller.
 */
export type Checked<T> = { readonly ok: true; readonly value: T } | Refusal

export interface Refusal {
  readonly ok: false
  readonly code: VerificationCode
  readonly detail: string
}

export const checked = <T>(value: T): Checked<T> => ({ ok: true, value })
export const refuse = (code: VerificationCode, detail: string): Refusal => ({ ok: false, code, detail })

/** Long enough for the URL of a workflow with its ref. */
const LIMIT = 200

/** A value that came from outside, for a detail: quoted, one line, of bounded length. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return quoted(value, LIMIT)
  if (value === undefined) return 'nothing'
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'something that is not text'
}
