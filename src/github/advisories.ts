/** Reads the answer of the GitHub Advisory Database to "which advisories affect this version". */
import { field, isJsonObject, objectField, textField } from '../domain/json.ts'

const GHSA = /^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/

/** `GET /advisories?ecosystem=npm&affects={name}@{version}`: ids of the reviewed ones that were not withdrawn, sorted. */
export function parseAdvisories(json: unknown): readonly string[] | undefined {
  if (!Array.isArray(json)) return undefined
  const ids = new Set<string>()
  for (const advisory of json) {
    const id = isJsonObject(advisory) ? textField(advisory, 'ghsa_id') : undefined
    if (!isJsonObject(advisory) || id === undefined || !GHSA.test(id)) return undefined
    const withdrawn = field(advisory, 'withdrawn_at') ?? undefined
    if (textField(advisory, 'type') === 'reviewed' && withdrawn === undefined && concernsNpm(field(advisory, 'vulnerabilities')))
      ids.add(id)
  }
  return [...ids].sort()
}

function concernsNpm(vulnerabilities: unknown): boolean {
  if (!Array.isArray(vulnerabilities)) return false
  return vulnerabilities.some((one: unknown) => isJsonObject(one) && objectField(one, 'package')?.['ecosystem'] === 'npm')
}
