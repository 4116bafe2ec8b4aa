import { expect, test } from '@jest/globals'
import { NO_POLICY } from '../../src/domain/policy.ts'
import { rules } from '../../src/rules/index.ts'
import { lacking } from '../helpers/examples.ts'
import { runRuleTable } from '../helpers/rule-table.ts'

/** The formats find what is open (__tests__/lockfile). The rule reports it. */
runRuleTable('dependency-unmet', {
  allows: [
    ['lockfiles that answer all that is asked for', {}],
    ['another name for a package', { taken: [] }],
  ],
  flags: [
    [
      'what is asked for and not locked, and a package manager refuses: a warning at most',
      { unmet: [{ ...lacking, outcome: 'refused' }] },
      { message: lacking.why, location: { file: lacking.file, line: 12 }, atMost: 'warning' },
    ],
    ['what npm 7 installs all the same', { unmet: [{ ...lacking, outcome: 'anew' }] }, { message: lacking.why }],
    [
      'a peer, which npm can be told to let pass: a notice at most',
      { unmet: [{ ...lacking, outcome: 'tolerated' }] },
      { atMost: 'notice' },
    ],
  ],
})

test('what npm 7 installs is an error', () => {
  const rule = rules['dependency-unmet']
  const unmet = [{ ...lacking, outcome: 'anew' as const }]
  const trial = { policy: NO_POLICY, exemptions: [], policyChange: undefined, inputs: [], unmet }
  const found = rule.about === 'run' ? rule.check(trial) : []
  expect(rule.defaultLevel).toBe('error')
  expect(found.map(({ atMost }) => atMost)).toEqual([undefined])
  expect(found[0]?.reason).toContain('npm 7')
})
