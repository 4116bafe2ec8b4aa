/**
 * Reads who published, as a PublishIdentity, from the Fulcio extensions of a certificate whose chain has been verified.
 * Source of the table: sigstore/fulcio docs/oid-info.md. Nothing is compared here, only read.
 */
import type { X509Certificate } from '@sigstore/core'
import { type PublishIdentity, GITHUB_URL, GITHUB_ISSUER } from '../domain/identity.ts'
import { checkShape } from './certificate-shape.ts'
import { type Checked, shownValue, checked, refuse } from './checked.ts'
import { type Extensions, readUtf8String, readText, readExtensions } from './extensions.ts'

const FULCIO = '1.3.6.1.4.1.57264.1'
const FIRST_CURRENT = 8
const LAST_CURRENT = 24

/** Extensions 1.1 to 1.6, deprecated: plain bytes. Except for the issuer, only GitHub has them. */
const LEGACY = { issuer: 1, trigger: 2, commit: 3, repository: 5, ref: 6 } as const

const KEY_USAGE = '2.5.29.15'
const ALTERNATIVE_NAME = '2.5.29.17'
const BASIC_CONSTRAINTS = '2.5.29.19'
const EXTENDED_KEY_USAGE = '2.5.29.37'
const UNDERSTOOD: ReadonlySet<string> = new Set([KEY_USAGE, ALTERNATIVE_NAME, BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE])
/** SEQUENCE { OBJECT IDENTIFIER 1.3.6.1.5.5.7.3.3 }: code signing and nothing else, as Fulcio writes it. */
const CODE_SIGNING = '300a06082b06010505070303'
/** SEQUENCE and `uniformResourceIdentifier [6]`. */
const SEQUENCE = 0x30
const URI_NAME = 0x86

type Texts = ReadonlyMap<number, string>

export function readIdentity(certificate: X509Certificate): Checked<PublishIdentity> {
  const shape = checkShape(certificate)
  if (!shape.ok) return shape
  const extensions = readExtensions(certificate)
  if (!extensions.ok) return extensions
  const usage = checkUsage(certificate, extensions.value)
  if (!usage.ok) return usage
  const san = readAlternativeName(certificate, extensions.value)
  if (!san.ok) return san
  const legacy = readTexts(extensions.value, 1, FIRST_CURRENT - 1, readText)
  if (!legacy.ok) return legacy
  const current = readTexts(extensions.value, FIRST_CURRENT, LAST_CURRENT, readUtf8String)
  if (!current.ok) return current
  return current.value.size > 0 ? currentIdentity(current.value, legacy.value, san.value) : legacyIdentity(legacy.value, san.value)
}

/**
 * The library checks neither of these. A certificate for another use, or with an unknown critical extension, is
 * refused.
 */
function checkUsage(certificate: X509Certificate, extensions: Extensions): Checked<undefined> {
  const usage = Buffer.from(extensions.get(EXTENDED_KEY_USAGE)?.value ?? []).toString('hex')
  if (usage !== CODE_SIGNING) return refuse('certificate-untrusted', 'the certificate is not for code signing')
  if (certificate.isCA) return refuse('certificate-untrusted', 'the certificate belongs to a certificate authority, not to a signer')
  for (const [oid, { critical }] of extensions) {
    if (critical && !UNDERSTOOD.has(oid)) return refuse('certificate-malformed', `the certificate has a critical extension ${oid}`)
  }
  return checked(undefined)
}

/** Exactly one name, and it must be a URI. An e-mail address is a person, and no pipeline publishes as a person. */
function readAlternativeName(certificate: X509Certificate, extensions: Extensions): Checked<string> {
  const subs = certificate.extension(ALTERNATIVE_NAME)?.valueObj.subs ?? []
  const [names] = subs
  if (!extensions.has(ALTERNATIVE_NAME) || subs.length !== 1 || names?.tag.toDER() !== SEQUENCE) {
    return refuse('certificate-malformed', 'the certificate names no signer')
  }
  const [name] = names.subs
  if (name === undefined || names.subs.length !== 1)
    return refuse('certificate-malformed', `the certificate names ${names.subs.length} signers`)
  if (name.tag.toDER() !== URI_NAME) return refuse('certificate-malformed', 'the certificate names a person, not a workflow')
  const uri = readText(name.value)
  if (uri === undefined) return refuse('certificate-malformed', 'the name of the signer is not text')
  return checked(uri)
}

function readTexts(extensions: Extensions, first: number, last: number, read: (bytes: Uint8Array) => string | undefined): Checked<Texts> {
  const texts = new Map<number, string>()
  for (let n = first; n <= last; n++) {
    const extension = extensions.get(`${FULCIO}.${n}`)
    if (extension === undefined) continue
    const text = read(extension.value)
    if (text === undefined) return refuse('certificate-malformed', `extension 1.${n} of the certificate is not text as Fulcio encodes it`)
    texts.set(n, text)
  }
  return checked(texts)
}

function currentIdentity(current: Texts, legacy: Texts, san: string): Checked<PublishIdentity> {
  const issuer = current.get(8)
  const buildSignerUri = current.get(9)
  const sourceRepositoryUri = current.get(12)
  const buildConfigUri = current.get(18)
  if (issuer === undefined || buildSignerUri === undefined || sourceRepositoryUri === undefined || buildConfigUri === undefined) {
    return refuse(
      'certificate-malformed',
      `the certificate does not say which workflow of which repository signed (issuer ${shownValue(issuer)})`,
    )
  }
  if (!namesSame(san, buildSignerUri)) {
    return refuse(
      'certificate-malformed',
      `the certificate names ${shownValue(san)} as signer, and its extension 1.9 ${shownValue(buildSignerUri)}`,
    )
  }
  const identity: PublishIdentity = {
    issuer,
    buildSignerUri,
    buildSignerDigest: current.get(10),
    runnerEnvironment: current.get(11),
    sourceRepositoryUri,
    sourceRepositoryDigest: current.get(13),
    sourceRepositoryRef: current.get(14),
    sourceRepositoryIdentifier: current.get(15),
    sourceRepositoryOwnerUri: current.get(16),
    sourceRepositoryOwnerIdentifier: current.get(17),
    buildConfigUri,
    buildConfigDigest: current.get(19),
    buildTrigger: current.get(20),
    runInvocationUri: current.get(21),
    sourceRepositoryVisibilityAtSigning: current.get(22),
    deploymentEnvironment: current.get(23),
    tokenSubject: current.get(24),
  }
  return agreesWithLegacy(identity, legacy)
}

/**
 * Fulcio builds the name with Go's `url.Parse(…).String()`, which percent-encodes what a URI cannot contain (spaces,
 * letters outside ASCII in a ref), but writes the extension unencoded. So they must be equal, or equal once decoded.
 */
function namesSame(san: string, buildSignerUri: string): boolean {
  if (san === buildSignerUri) return true
  try {
    return decodeURIComponent(san) === buildSignerUri
  } catch {
    return false // URIError: a stray `%`
  }
}

/** Old and new extensions come from one token. If they differ, two readers of a certificate see two publishers. */
function agreesWithLegacy(identity: PublishIdentity, legacy: Texts): Checked<PublishIdentity> {
  const repository = legacy.get(LEGACY.repository)
  const pairs: readonly (readonly [number, string | undefined, string | undefined])[] = [
    [8, legacy.get(LEGACY.issuer), identity.issuer],
    [20, legacy.get(LEGACY.trigger), identity.buildTrigger],
    [13, legacy.get(LEGACY.commit), identity.sourceRepositoryDigest],
    [12, repository === undefined ? undefined : `${GITHUB_URL}/${repository}`, identity.sourceRepositoryUri],
    [14, legacy.get(LEGACY.ref), identity.sourceRepositoryRef],
  ]
  for (const [n, old, now] of pairs) {
    if (old !== undefined && old !== now) {
      return refuse('certificate-malformed', `extension 1.${n} says ${shownValue(now)}, and its deprecated counterpart ${shownValue(old)}`)
    }
  }
  return checked(identity)
}

/**
 * Certificates from before March 2023 have only 1.1 to 1.6, and the name of the signing workflow. What they state
 * exactly is used. They have no numeric ids and no run. The calling workflow is not certified either: it is the signing
 * workflow, if that is in the repository itself.
 */
function legacyIdentity(legacy: Texts, san: string): Checked<PublishIdentity> {
  const issuer = legacy.get(LEGACY.issuer)
  const repository = legacy.get(LEGACY.repository)
  if (issuer !== GITHUB_ISSUER || repository === undefined) {
    return refuse('certificate-malformed', `the certificate does not say which repository signed (issuer ${shownValue(issuer)})`)
  }
  const sourceRepositoryUri = `${GITHUB_URL}/${repository}`
  if (!san.startsWith(`${sourceRepositoryUri}/`)) {
    return refuse('certificate-malformed', `the certificate does not say which workflow called ${shownValue(san)}`)
  }
  return checked({
    issuer,
    buildSignerUri: san,
    buildSignerDigest: undefined,
    runnerEnvironment: undefined,
    sourceRepositoryUri,
    sourceRepositoryDigest: legacy.get(LEGACY.commit),
    sourceRepositoryRef: legacy.get(LEGACY.ref),
    sourceRepositoryIdentifier: undefined,
    sourceRepositoryOwnerUri: undefined,
    sourceRepositoryOwnerIdentifier: undefined,
    buildConfigUri: san,
    buildConfigDigest: undefined,
    buildTrigger: legacy.get(LEGACY.trigger),
    runInvocationUri: undefined,
    sourceRepositoryVisibilityAtSigning: undefined,
    deploymentEnvironment: undefined,
    tokenSubject: undefined,
  })
}
