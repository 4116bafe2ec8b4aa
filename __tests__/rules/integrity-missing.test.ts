import { added, locked, reResolved, updated } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'

const SHA1 = 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='
const SHA256 = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
const MD5 = 'md5-1B2M2Y8AsgTpgAmY7PhCfg=='
const after = (parts: Parameters<typeof locked>[1], before?: Parameters<typeof locked>[1]) => ({
  given: { change: updated(locked('1.1.0', parts), locked('1.0.0', before)) },
})
const none = { integrity: undefined }

ruleTable('integrity-missing', {
  allows: [
    ['sha512', {}],
    ['Yarn Berry’s own checksum', after({ ...none, checksum: '10c0/aaaa' })],
    ['sha1, as in old lockfiles', after({ integrity: SHA1 }, { integrity: SHA1 })],
    ['sha256 and better', after({ integrity: SHA256 }, { integrity: SHA1 })],
    ['sha1 of a new package', { given: { change: added(locked('1.1.0', { integrity: SHA1 })) } }],
    [
      'git has a commit instead',
      after({ ...none, source: { kind: 'git', url: 'git+https://github.com/octo/widget', commit: 'a'.repeat(40) } }),
    ],
    ['a platform that Yarn Berry does not hash', after({ ...none, hashOmitted: true })],
    [
      'a package manager that is named by its version alone, before and after',
      after({ ...none, hashOptional: true }, { ...none, hashOptional: true }),
    ],
    ['a workspace', after({ ...none, source: { kind: 'workspace', path: 'packages/lib' } })],
    ['inside another package', after({ ...none, source: { kind: 'bundled', inside: locked('2.0.0', {}, 'npm') } })],
  ],
  flags: [
    ['a package manager that had a hash before', after({ ...none, hashOptional: true }), { facts: { integrity: 'none' } }],
    ['none', after(none), { facts: { integrity: 'none' } }],
    ['none of a tarball', after({ ...none, source: { kind: 'tarball', url: 'https://example.com/lib.tgz' } }), {}],
    [
      'a hash that the same version had',
      {
        given: {
          change: {
            kind: 're-resolved',
            before: locked('1.1.0', { ...none, checksum: '10c0/aaaa' }),
            after: locked('1.1.0', { ...none, hashOmitted: true }),
          },
        },
      },
      {},
    ],
    ['sha1 where there was sha512', after({ integrity: SHA1 }), { facts: { integrity: SHA1 } }],
    ['sha256 where there was sha512', after({ integrity: SHA256 }), { facts: { integrity: SHA256 } }],
    ['sha1 where there was sha256', after({ integrity: SHA1 }, { integrity: SHA256 }), {}],
    [
      'sha1 in place of the sha512 of the same version',
      { given: { change: reResolved(locked('1.1.0', { integrity: SHA1 }), locked('1.1.0')) } },
      {},
    ],
    ['md5 alone, whatever there was', after({ integrity: MD5 }, { integrity: MD5 }), { facts: { integrity: MD5 } }],
  ],
})
