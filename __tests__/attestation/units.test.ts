import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createVerifier, verifyAttestations } from '../../src/attestation/index.ts'
import { readRegistryKeys } from '../../src/attestation/keys.ts'
import { parseStrictJson } from '../../src/attestation/strict-json.ts'
import { cpuSeconds } from '../helpers/cpu.ts'
import type { Loose } from '../helpers/mint.ts'
import { documentWith, judge, packageOf, sigstore, VERSION, verifier } from './minted.ts'

describe('JSON that means one thing', () => {
  const refused: readonly [string, string][] = [
    ['a key twice', '{"a":1,"a":2}'],
    ['a key twice, with something between', '{"a":1,"b":{"a":1},"a":2}'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}'],
    ['a key twice, deep inside', '[[{"x":[{"a":1,"a":1}]}]]'],
    ['an empty key twice', '{"":1,"":2}'],
    ['__proto__ twice', '{"__proto__":1,"__proto__":2}'],
    ['65 lists', `${'['.repeat(65)}${']'.repeat(65)}`],
    ['a key with a NUL', '{"a\\u0000":1}'],
    ['a key with half a character', '{"\\ud800":1}'],
    ['a comma too many', '{"a":1,}'],
    ['nothing', ''],
  ]
  for (const [name, text] of refused) test(`refuses ${name}`, () => expect(parseStrictJson(text).ok).toBe(false))

  const read: readonly string[] = [
    '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
    '["a","a",{"a":"a"}]',
    '{"a":"\\"a\\":1,","b":"{"}',
    '{"a\\"":1,"a":2,"A":3}',
    '{ "a" : "b" , "b" : [ ] , "c" : { } }',
    '"a"',
    'null',
  ]
  for (const text of read) test(`reads ${text}`, () => expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) }))

  test('reads everything that JSON.stringify writes, with the same meaning', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent)
        expect(parseStrictJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
      }),
    )
  })

  test('takes time in proportion to the text', () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, i])))
    expect(cpuSeconds(() => expect(parseStrictJson(text).ok).toBe(true))).toBeLessThan(5)
  })
})

describe('registry keys', () => {
  const key = (sigstore.registryKeysJson['keys'] as Loose[]).find(({ keyUsage }) => keyUsage === 'npm:attestations')
  const invalid: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['a list', []],
    ['no keys', { keys: [] }],
    ['null among them', { keys: [null] }],
    ['a key without id', { keys: [{ ...key, keyId: undefined }] }],
    ['a key without usage', { keys: [{ ...key, keyUsage: undefined }] }],
    ['a key without start', { keys: [{ ...key, publicKey: { ...key.publicKey, validFor: {} } }] }],
    ['a key whose start is no time', { keys: [{ ...key, publicKey: { ...key.publicKey, validFor: { start: 'soon' } } }] }],
    [
      'a key whose end is no time',
      { keys: [{ ...key, publicKey: { ...key.publicKey, validFor: { start: '2024-01-01', end: 'later' } } }] },
    ],
    ['a key that is none', { keys: [{ ...key, publicKey: { ...key.publicKey, rawBytes: 'AAAA' } }] }],
    ['a key without bytes', { keys: [{ ...key, publicKey: { ...key.publicKey, rawBytes: '' } }] }],
    ['one key twice', { keys: [key, key] }],
    ['an API key without bytes', { keys: [{ keyid: 'SHA256:x', expires: null }] }],
    ['an API key that expires never or so', { keys: [{ keyid: 'SHA256:x', expires: 'never', key: key.publicKey.rawBytes }] }],
  ]
  for (const [name, document] of invalid) {
    test(`${name} cannot be used`, () => {
      expect(() => readRegistryKeys(document)).toThrow(
        expect.objectContaining({ code: 'REGISTRY_KEYS_INVALID', help: expect.stringContaining('keyUsage') }),
      )
    })
  }

  test('of the registry’s own endpoint judge by their end alone, and are labelled', () => {
    const api = createVerifier({ trustedRoot: sigstore.trustedRootJson, registryKeys: sigstore.registryKeysApiJson, keysFrom: 'api' })
    const wanted = { package: packageOf(VERSION), sha512: VERSION.sha512 }
    expect(verifyAttestations(api, { ...wanted, document: documentWith() })).toMatchObject({ kind: 'verified', keysFrom: 'api' })
    expect(verifyAttestations(api, { ...wanted, document: documentWith({ publish: { key: 'old' } }) })).toMatchObject({
      code: 'key-outside-validity',
    })
    expect(verifyAttestations(api, { ...wanted, document: documentWith({ publish: { key: 'unlisted' } }) })).toMatchObject({
      code: 'key-unknown',
    })
  })
})

describe('trusted roots', () => {
  const root = sigstore.trustedRootJson as Loose
  const invalid: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['another kind of document', { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }],
    ['no certificate authorities', { ...root, certificateAuthorities: [] }],
    ['no transparency logs', { ...root, tlogs: undefined }],
    ['no certificate logs', { ...root, ctlogs: {} }],
    [
      'a certificate that is none',
      { ...root, certificateAuthorities: [{ ...root.certificateAuthorities[0], certChain: { certificates: [{ rawBytes: 'AAAA' }] } }] },
    ],
    ['a log without a key', { ...root, tlogs: [{ ...root.tlogs[0], publicKey: undefined }] }],
  ]
  for (const [name, trustedRoot] of invalid) {
    test(`${name} cannot be used`, () => {
      const create = (): unknown => createVerifier({ trustedRoot, registryKeys: sigstore.registryKeysJson, keysFrom: 'file' })
      expect(create).toThrow(expect.objectContaining({ code: 'TRUST_ROOT_INVALID' }))
    })
  }
})

test('nothing that an answer can be makes it throw, or verify', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 5 }), (document) => {
      expect(['unattested', 'invalid', 'unavailable']).toContain(judge(document).kind)
    }),
  )
  const bundle = (documentWith() as Loose).attestations[1].bundle
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(bundle), ...Object.keys(bundle.verificationMaterial)), fc.anything(), (field, value) => {
      const edited = structuredClone(bundle)
      const holder = field in edited ? edited : edited.verificationMaterial
      holder[field] = value
      const document = { attestations: [{ predicateType: 'https://slsa.dev/provenance/v1', bundle: edited }] }
      expect(verifyAttestations(verifier, { package: packageOf(VERSION), sha512: VERSION.sha512, document }).kind).toBe('invalid')
    }),
  )
})
