/** Real attestations, read from where they are collected, beside the project. Where that is absent, tests skip and say so. */
import { test } from '@jest/globals'
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import { X509Certificate } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { type AttestationVerifier, createVerifier } from '../../src/attestation/index.ts'
import { type PackageVersion, parseVersion } from '../../src/domain/package.ts'
import { parsePackageName } from '../../src/ecosystems/index.ts'
import { REGISTRY_KEYS_TARGET } from '../../src/ecosystems/npm/registry/addresses.ts'
import type { Loose } from '../helpers/mint.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/data/attestations')
export const present = fs.existsSync(FOLDER)

/** A test over real data, or a visible notice that there is none. */
export function testReal(name: string, body: () => void | Promise<void>): void {
  if (present) test(name, body)
  else test.skip(`${name} (skipped: no ../shared/data)`, body)
}

export interface Recorded {
  readonly file: string
  readonly index?: number
  readonly predicateType?: string
  readonly package?: { readonly name: string; readonly version: string }
  readonly subjects?: readonly { readonly name: string; readonly digest?: { readonly sha512?: string } }[]
  readonly certificate?: { readonly san: string; readonly ext: Readonly<Record<string, string>> }
  readonly verification: { readonly verified?: boolean }
  readonly registry?: { readonly subjectSha512?: string | null }
  readonly tlog?: { readonly integratedTime: string }
}

const readJson = (file: string): Loose => JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8'))

/** What is known of every attestation in the collection. */
export const recorded: readonly Recorded[] = present ? readJson('index.json') : []
export const filesIn = (folder: string): string[] => [
  ...new Set(recorded.map(({ file }) => file).filter((file) => file.startsWith(`${folder}/`))),
]
export const recordsOf = (file: string): Recorded[] => recorded.filter((one) => one.file === file)

/** A file as the attestations endpoint would answer it: some are such answers, the others single bundles. */
export function documentOf(file: string): { attestations: { predicateType: string; bundle: Loose }[] } {
  const json = readJson(file)
  return json.attestations === undefined
    ? { attestations: [{ predicateType: recordsOf(file)[0]?.predicateType ?? '', bundle: json }] }
    : json
}
export const bundlesIn = (file: string): Loose[] => (file.endsWith('.pem') ? [] : findBundles(readJson(file)))

/** DER of the leaf certificates in a file. */
export function certificatesIn(file: string): Buffer<ArrayBuffer>[] {
  if (file.endsWith('.pem')) return [Buffer.from(new X509Certificate(fs.readFileSync(path.join(FOLDER, file))).raw)]
  const pep740 = readJson(file).verification_material?.certificate
  if (pep740 !== undefined) return [Buffer.from(pep740, 'base64')]
  return bundlesIn(file).flatMap(({ verificationMaterial: { certificate, x509CertificateChain } }) => {
    const raw = certificate?.rawBytes ?? x509CertificateChain?.certificates[0].rawBytes
    return raw === undefined ? [] : [Buffer.from(raw, 'base64')]
  })
}

function findBundles(value: Loose): Loose[] {
  if (value === null || typeof value !== 'object') return []
  return value.mediaType !== undefined && value.verificationMaterial !== undefined ? [value] : Object.values(value).flatMap(findBundles)
}

export const versionOf = (file: string): PackageVersion => {
  const { name, version } = recordsOf(file).find((one) => one.package !== undefined)!.package!
  return { name: parsePackageName(name)!, version: parseVersion(version)! }
}

/** The digest that the intact attestation of a file is about. */
export const digestOf = (file: string): string =>
  recordsOf(file)
    .filter(({ verification }) => verification.verified === true)
    .concat(recordsOf(file))
    .flatMap(({ subjects }) => subjects ?? [])
    .map(({ digest }) => digest?.sha512)
    .find((sha512) => sha512 !== undefined) ?? ''

const seed = seeds['https://tuf-repo-cdn.sigstore.dev']
const target = (name: string): unknown =>
  JSON.parse(Buffer.from((seed.targets as Record<string, string>)[encodeURIComponent(name)] ?? '', 'base64').toString())

export const embedded = {
  trustedRoot: target('trusted_root.json'),
  registryKeys: target(REGISTRY_KEYS_TARGET),
  keysFrom: 'embedded',
} as const
export const embeddedVerifier = (): AttestationVerifier => createVerifier(embedded)
