// Says where the trusted root came from and how old it is: a verdict is only as good as its trust material.
import type { Report } from '../domain/report.ts'
import { duration } from '../text/time.ts'

const SOURCES = {
  tuf: 'Sigstore root by TUF',
  embedded: 'Sigstore root embedded in this release',
  file: 'trusted root from a file',
} as const

/** Raw. Empty if nothing had to be verified. */
export function trustLine({ trust, evaluatedAt }: Report): string {
  if (trust === undefined) return ''
  const age = trust.asOf === undefined ? '' : `, ${duration(Date.parse(evaluatedAt) - Date.parse(trust.asOf))} old`
  return `${SOURCES[trust.kind]}${age}${trust.note === undefined ? '' : ` (${trust.note})`}`
}
