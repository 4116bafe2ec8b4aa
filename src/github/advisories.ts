/** Reads the answer of the GitHub Advisory Database to "which advisories affect this version". */
import { type JsonObject, field, isJsonObject, objectField, textField } from '../text/json.ts'

const GHSA = /^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/

export interface Advisory {
  readonly id: string
  /** The first patched versions of the package, one for each release line that has one. */
  readonly patched: readonly string[]
}

/** A package as the database lists it. */
export interface AdvisedPackage {
  readonly ecosystem: string
  readonly name: string
}

/**
 * `GET /advisories?ecosystem={id}&affects={name}@{version}`: the reviewed ones that were not withdrawn, each once,
 * sorted by id.
 */
export function parseAdvisories(json: unknown, { name, ecosystem }: AdvisedPackage): readonly Advisory[] | undefined {
  if (!Array.isArray(json)) return undefined
  const found = new Map<string, Advisory>()
  for (const advisory of json) {
    const id = isJsonObject(advisory) ? textField(advisory, 'ghsa_id') : undefined
    if (!isJsonObject(advisory) || id === undefined || !GHSA.test(id)) return undefined
    const withdrawn = field(advisory, 'withdrawn_at') ?? undefined
    const concerned = ofEcosystem(field(advisory, 'vulnerabilities'), ecosystem)
    if (textField(advisory, 'type') === 'reviewed' && withdrawn === undefined && concerned.length > 0)
      found.set(id, { id, patched: patchedIn(concerned, name) })
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function ofEcosystem(vulnerabilities: unknown, id: string): readonly JsonObject[] {
  if (!Array.isArray(vulnerabilities)) return []
  return vulnerabilities.filter(isJsonObject).filter((one) => objectField(one, 'package')?.['ecosystem'] === id)
}

const patchedIn = (vulnerabilities: readonly JsonObject[], name: string): readonly string[] =>
  vulnerabilities
    .filter((one) => objectField(one, 'package')?.['name'] === name)
    .flatMap((one) => textField(one, 'first_patched_version') ?? [])
