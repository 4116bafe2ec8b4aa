import { describe, expect, test } from '@jest/globals'
import { X509Certificate } from '@sigstore/core'
import { readIdentity } from '../../src/attestation/certificate.ts'
import { readExtensions, readText, readUtf8String } from '../../src/attestation/extensions.ts'
import { type LeafExtension, issue, makeAuthority, makeKey } from '../helpers/certificates.ts'
import { boolean, ia5String, integer, octets, printableString, sequence, tlv, utf8String } from '../helpers/der.ts'
import { FULCIO, extensionsOf, fulcio, githubIdentity, gitlabIdentity, legacy } from '../helpers/mint.ts'
import { documentWith, judge, verdict } from './minted.ts'
import { certificatesIn, filesIn, recordsOf, testReal } from './shared-data.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

describe('a UTF8String is read strictly', () => {
  const reads: readonly [string, Uint8Array, string][] = [
    ['short', utf8String('a'), 'a'],
    ['127 bytes', utf8String('a'.repeat(127)), 'a'.repeat(127)],
    ['128 bytes: long form', utf8String('a'.repeat(128)), 'a'.repeat(128)],
    ['300 bytes: two bytes of length', utf8String('a'.repeat(300)), 'a'.repeat(300)],
    ['letters beyond ASCII', utf8String('größe 🔑'), 'größe 🔑'],
    ['a byte order mark is kept', utf8String('\ufeffa'), '\ufeffa'],
  ]
  for (const [name, input, text] of reads) test(`reads ${name}`, () => expect(readUtf8String(input)).toBe(text))

  const refuses: readonly [string, Uint8Array][] = [
    ['nothing', bytes()],
    ['a tag alone', bytes(0x0c)],
    ['an empty string', utf8String('')],
    ['a PrintableString', printableString('a')],
    ['an IA5String', ia5String('a')],
    ['a constructed UTF8String', tlv(0x2c, utf8String('a'))],
    ['a context tag', tlv(0x8c, Buffer.from('a'))],
    ['a UTF8String in an OCTET STRING', octets(utf8String('a'))],
    ['bare text', Buffer.from('https://example.test')],
    ['a trailing byte', Buffer.concat([utf8String('a'), bytes(0)])],
    ['a second string', Buffer.concat([utf8String('a'), utf8String('b')])],
    ['less than it says', bytes(0x0c, 5, 0x61)],
    ['a long form where the short would do', bytes(0x0c, 0x81, 1, 0x61)],
    ['a leading zero in the length', Buffer.concat([bytes(0x0c, 0x82, 0, 0x80), Buffer.alloc(128, 'a')])],
    ['an indefinite length', bytes(0x0c, 0x80, 0x61, 0, 0)],
    ['a length of three bytes', Buffer.concat([bytes(0x0c, 0x83, 1, 0, 0), Buffer.alloc(65536, 'a')])],
    ['a length cut short', bytes(0x0c, 0x82, 1)],
    ['NUL inside', utf8String('a\0b')],
    ['bytes that are no UTF-8', tlv(0x0c, bytes(0xc3, 0x28))],
    ['an overlong encoding', tlv(0x0c, bytes(0xc0, 0xaf))],
    ['a surrogate', tlv(0x0c, bytes(0xed, 0xa0, 0x80))],
  ]
  for (const [name, input] of refuses) test(`refuses ${name}`, () => expect(readUtf8String(input)).toBeUndefined())

  test('and so is bare text', () => {
    expect([readText(Buffer.from('a')), readText(bytes()), readText(bytes(0x61, 0)), readText(bytes(0xff))]).toEqual([
      'a',
      undefined,
      undefined,
      undefined,
    ])
  })
})

const honest = extensionsOf(githubIdentity({ environment: 'release', subject: 'repo:octo/widget:environment:release' }))
const withExtensions = (extensions: readonly LeafExtension[]): string => verdict(documentWith({ provenance: { extensions } }))
const replaced = (n: number, value: Uint8Array): LeafExtension[] =>
  honest.map((one) => (one.oid === `${FULCIO}.${n}` ? { ...one, value } : one))
const without = (...numbers: number[]): LeafExtension[] => honest.filter(({ oid }) => !numbers.some((n) => oid === `${FULCIO}.${n}`))
const first = (extension: LeafExtension): LeafExtension[] => [extension, ...honest]
const last = (extension: LeafExtension): LeafExtension[] => [...honest, extension]
const OLD = [1, 2, 3, 4, 5, 6]
const NEW = Array.from({ length: 17 }, (_, i) => i + 8)

describe('a certificate that could be read in two ways is refused', () => {
  const malformed: readonly [string, readonly LeafExtension[]][] = [
    ['a second 1.12, the honest one first', last(fulcio(12, 'https://github.com/mallory/widget'))],
    ['a second 1.12, the honest one last', first(fulcio(12, 'https://github.com/mallory/widget'))],
    ['a second 1.12 that says the same', last(fulcio(12, 'https://github.com/octo/widget'))],
    ['a second issuer, raw', last(legacy(1, 'https://issuer.test'))],
    ['a second repository, raw', first(legacy(5, 'octo/widget'))],
    [
      'a second extension of any other kind',
      [...honest, { oid: '1.2.3.4', value: octets(bytes(1)) }, { oid: '1.2.3.4', value: octets(bytes(2)) }],
    ],
    [
      'a second alternative name',
      last({ oid: '2.5.29.17', value: sequence(tlv(0x86, Buffer.from('https://github.com/mallory'))), critical: true }),
    ],
    ['a critical extension nobody understands', last({ oid: '1.2.3.4', value: octets(bytes(1)), critical: true })],
    ['1.12 as PrintableString', replaced(12, printableString('https://github.com/octo/widget'))],
    ['1.12 as IA5String', replaced(12, ia5String('https://github.com/octo/widget'))],
    ['1.12 bare', replaced(12, Buffer.from('https://github.com/octo/widget'))],
    ['1.12 with something after it', replaced(12, Buffer.concat([utf8String('https://github.com/octo/widget'), bytes(0)]))],
    ['1.12 empty', replaced(12, utf8String(''))],
    ['1.12 with a NUL', replaced(12, utf8String('https://github.com/octo/widget\0.evil'))],
    ['1.14 that is no UTF-8', replaced(14, tlv(0x0c, bytes(0xff)))],
    ['1.20 as INTEGER', replaced(20, integer(1))],
    ['1.24 empty', replaced(24, utf8String(''))],
    ['1.6 that is no UTF-8', replaced(6, bytes(0xff))],
    ['1.8 and 1.1 name two issuers', replaced(8, utf8String('https://token.actions.githubusercontent.com/evil'))],
    ['1.12 and 1.5 name two repositories', replaced(5, Buffer.from('mallory/widget'))],
    ['1.14 and 1.6 name two refs', replaced(6, Buffer.from('refs/heads/evil'))],
    ['1.13 and 1.3 name two commits', replaced(3, Buffer.from('c'.repeat(40)))],
    ['1.20 and 1.2 name two events', replaced(2, Buffer.from('pull_request_target'))],
    ['1.14 is missing where 1.6 is there', without(14)],
    [
      '1.9 is not the alternative name',
      replaced(9, utf8String('https://github.com/octo/widget/.github/workflows/other.yml@refs/heads/main')),
    ],
    ['no issuer', without(8)],
    ['no signer', without(9)],
    ['no source repository', without(12)],
    ['no build config', without(18)],
    ['only one of the new ones', without(...NEW.filter((n) => n !== 22))],
    ['none at all', []],
  ]
  for (const [name, extensions] of malformed) test(name, () => expect(withExtensions(extensions)).toBe('certificate-malformed'))

  const URI = 'https://github.com/octo/widget/.github/workflows/release.yml@refs/heads/main'
  const names: readonly [string, readonly { tag: number; value: string }[]][] = [
    ['no name', []],
    [
      'two names',
      [
        { tag: 0x86, value: URI },
        { tag: 0x86, value: 'https://github.com/mallory/x' },
      ],
    ],
    ['an e-mail address', [{ tag: 0x81, value: 'octocat@example.test' }]],
    [
      'a URI and an e-mail address',
      [
        { tag: 0x86, value: URI },
        { tag: 0x81, value: 'octocat@example.test' },
      ],
    ],
    ['a DNS name', [{ tag: 0x82, value: URI }]],
    ['an empty URI', [{ tag: 0x86, value: '' }]],
    ['a URI with a NUL', [{ tag: 0x86, value: `${URI}\0` }]],
    ['a URI that is encoded twice', [{ tag: 0x86, value: URI.replace('@', '%2540') }]],
    ['a URI with a stray percent sign', [{ tag: 0x86, value: `${URI}%` }]],
  ]
  for (const [name, san] of names) {
    test(`named by ${name}`, () => expect(verdict(documentWith({ provenance: { san } }))).toBe('certificate-malformed'))
  }
})

describe('what a certificate leaves out is undefined', () => {
  test('all fields', () => {
    const evidence = judge(documentWith({ identity: githubIdentity({ environment: 'release', subject: 'repo:octo/widget' }) }))
    expect(evidence.kind === 'verified' ? Object.values(evidence.identity) : []).not.toContain(undefined)
  })
  test('the optional ones', () => {
    const extensions = without(6, 14, 15, 17, 21, 22, 23, 24)
    const evidence = judge(documentWith({ provenance: { extensions } }))
    const gone = {
      sourceRepositoryRef: undefined,
      sourceRepositoryIdentifier: undefined,
      runInvocationUri: undefined,
      deploymentEnvironment: undefined,
    }
    expect(evidence).toMatchObject({ kind: 'verified', identity: gone })
  })
  test('an extension of the future is passed over', () => expect(withExtensions(last(fulcio(25, 'new')))).toBe('verified'))
  test('values are not normalised', () => {
    const ref = 'refs/heads/ Main\u202e\r\n'
    const identity = githubIdentity({ ref, config: 'https://github.com/octo/widget/.github/workflows/release.yml@x' })
    expect(judge(documentWith({ identity }))).toMatchObject({ kind: 'verified', identity: { sourceRepositoryRef: ref } })
  })
})

describe('certificates of early 2023 have only the deprecated extensions', () => {
  const old = honest.filter(({ oid }) => OLD.some((n) => oid === `${FULCIO}.${n}`))
  test('which is enough for a workflow of the repository itself', () => {
    expect(judge(documentWith({ provenance: { extensions: old } }))).toMatchObject({
      kind: 'verified',
      identity: {
        sourceRepositoryUri: 'https://github.com/octo/widget',
        sourceRepositoryRef: 'refs/heads/main',
        buildTrigger: 'push',
        sourceRepositoryIdentifier: undefined,
      },
    })
  })
  test('and not for one of another repository: who called it is not certified', () => {
    const san = 'https://github.com/octo/widget-evil/.github/workflows/release.yml@refs/heads/main'
    expect(verdict(documentWith({ provenance: { extensions: old, san } }))).toBe('certificate-malformed')
  })
  test('of another issuer they say nothing', () => {
    const foreign = [legacy(1, 'https://token.actions.githubusercontent.com.evil.test'), ...old.slice(1)]
    expect(withExtensions(foreign)).toBe('certificate-malformed')
    expect(withExtensions(extensionsOf(gitlabIdentity()).slice(0, 1))).toBe('certificate-malformed')
  })
})

describe('real certificates', () => {
  for (const file of [...filesIn('responses'), ...filesIn('bundles'), ...filesIn('other')]) {
    testReal(`${file} is read as its index says, or refused for naming a person`, () => {
      for (const der of certificatesIn(file)) {
        const parsed = X509Certificate.parse(der)
        expect(readExtensions(parsed).ok).toBe(true)
        const identity = readIdentity(parsed)
        const uris = recordsOf(file).map((record) => record.certificate?.san.replace('URI:', ''))
        if (identity.ok) expect(uris).toContain(identity.value.buildSignerUri)
        else expect(identity.detail).toMatch(/names a person|does not say which (?:repository|workflow)/)
      }
    })
  }

  testReal('one of GitLab', () => {
    const [der] = certificatesIn('other/pep740--gitlab_oidc_project-0.0.3.tar.gz.publish.attestation.json')
    const project = 'https://gitlab.com/facutuesca/gitlab-oidc-project'
    expect(readIdentity(X509Certificate.parse(der!))).toMatchObject({
      ok: true,
      value: { issuer: 'https://gitlab.com', sourceRepositoryUri: project, buildConfigUri: `${project}//.gitlab-ci.yml@refs/heads/main` },
    })
  })

  testReal('one of a release whose tag was deleted names no ref', () => {
    const [der] = certificatesIn('other/pep740--no-source-repository-ref-extension.pem')
    const identity = readIdentity(X509Certificate.parse(der!))
    expect(identity).toMatchObject({
      ok: true,
      value: { sourceRepositoryRef: undefined, sourceRepositoryIdentifier: '488271795', buildTrigger: 'release' },
    })
  })
})

describe('a certificate of an authority', () => {
  const authority = makeAuthority('intermediate', 'test')
  const isAuthority: LeafExtension = { oid: '2.5.29.19', value: sequence(boolean(true)), critical: true }
  const read = (extensions: readonly LeafExtension[], keyUsage: number) => {
    const names = [{ tag: 0x86, value: 'https://github.com/octo/widget/.github/workflows/release.yml@refs/heads/main' }]
    const { spki } = makeKey('P-256')
    const certificate = issue(authority, { names, extensions, spki, from: new Date(), keyUsage }, undefined)
    return readIdentity(X509Certificate.parse(Buffer.from(certificate)))
  }

  test('is not a signer, with any signature', () =>
    expect(read([...honest, isAuthority], 0x84)).toMatchObject({ ok: false, code: 'certificate-untrusted' }))
  test('shows both signs', () => expect(read(honest, 0x84).ok).toBe(true))
})
