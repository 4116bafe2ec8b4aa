import { known } from '../../src/domain/answer.ts'
import type { VersionClaims } from '../../src/domain/claims.ts'
import { added, locked, outage, packageClaims, updated } from '../helpers/candidate.ts'
import { ruleTable } from '../helpers/rule-table.ts'
import { agreeing, sourceEvidence } from '../helpers/source.ts'

const runs = (installScripts: VersionClaims['installScripts']): Partial<VersionClaims> => ({ hasInstallScript: true, installScripts })
const fromTo = (before: Partial<VersionClaims>, after: Partial<VersionClaims>) => ({
  given: { claimed: known(packageClaims({ '1.0.0': before, '1.1.0': after })) },
})
const flagged = (before: boolean | undefined, after: boolean | undefined) => ({
  given: { change: updated(locked('1.1.0', { installScript: after }), locked('1.0.0', { installScript: before })), claimed: outage },
})

const scripted = fromTo({}, runs({ postinstall: 'node bundle.js' })).given
const NEW = { kind: 'script', label: 'postinstall', found: 'node bundle.js' } as const

ruleTable('install-script-added', {
  allows: [
    ['none', {}],
    ['the same as before', fromTo(runs({ install: 'node install.js' }), runs({ install: 'node install.js' }))],
    ['one less', fromTo(runs({ install: 'a', postinstall: 'b' }), runs({ install: 'a' }))],
    ['in the lockfile before and now', flagged(true, true)],
    ['unknown', flagged(undefined, undefined)],
    ['prepare, which does not run for a registry’s package', fromTo({}, { installScripts: { prepare: 'node build.js' } })],
  ],
  flags: [
    [
      'one where there was none',
      fromTo({}, runs({ postinstall: 'node bundle.js' })),
      { facts: { 'postinstall (claimed)': 'node bundle.js' } },
    ],
    [
      'one more (SAP mbt)',
      fromTo(
        runs({ install: 'node install cloud-mta-build-tool' }),
        runs({ install: 'node install cloud-mta-build-tool', preinstall: 'node setup.mjs' }),
      ),
      { facts: { 'preinstall (claimed)': 'node setup.mjs' } },
    ],
    ['another one', fromTo(runs({ install: 'a' }), runs({ install: 'b' })), { facts: { 'install (claimed)': 'b' } }],
    ['by the lockfile’s word', flagged(false, true), { facts: { 'install script': 'present' } }],
    ['by the lockfile’s word, which said nothing before', flagged(undefined, true), {}],
    ['a build file alone', fromTo({}, runs({})), { facts: { 'install script': 'present' } }],
    [
      'that the source has too',
      {
        given: {
          ...scripted,
          sourceEvidence: sourceEvidence({ manifest: known(agreeing({ scripts: { postinstall: 'node bundle.js' } })) }),
        },
      },
      { facts: { 'install script in the source': 'the same (octo/widget, tag aaaaaaaaaa)' } },
    ],
    [
      'that the source does not have, as manifest-contradicts-source says',
      { given: { ...scripted, sourceEvidence: sourceEvidence({ manifest: known(agreeing({ excess: [NEW] })) }) } },
      { facts: { 'install script in the source': 'none (octo/widget, tag aaaaaaaaaa)' } },
    ],
    ['of which the source could not be asked', { given: { ...scripted, sourceEvidence: sourceEvidence({}, { record: outage }) } }, {}],
    [
      'of a new package',
      { given: { change: added(), claimed: known(packageClaims({ '1.0.0': undefined, '1.1.0': runs({ install: 'node-gyp rebuild' }) })) } },
      { atMost: 'notice' },
    ],
  ],
})
