import type { VerificationCode } from '../domain/evidence.ts'

/** The answer of one verification step: its value, or why the attestation does not hold. Nothing in this stage throws to its caller. */
export type Checked<T> = { readonly ok: true; readonly value: T } | Refusal

export interface Refusal {
  readonly ok: false
  readonly code: VerificationCode
  readonly detail: string
}

export const checked = <T>(value: T): Checked<T> => ({ ok: true, value })
export const refuse = (code: VerificationCode, detail: string): Refusal => ({ ok: false, code, detail })

const QUOTED = 200

/** A value that came from outside, for a detail: quoted, one line, of bounded length. Escaping for a medium is the reporter's business. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : shown(value)
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED)}…`
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'something that is not text'
}
