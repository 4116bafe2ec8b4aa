/** Reports exemptions that lift nothing: an attacker may use one. */
import { exemptionFacts } from '../weighing/exemption-facts.ts'
import { defineRunRule } from './rule.ts'

export default defineRunRule({
  restsOn: ['policy'],
  isFixed: false,
  summary: 'an exemption lifts no finding',
  defaultLevel: 'warning',
  check: ({ exemptions }) =>
    exemptions.flatMap(({ exemption, use }) =>
      use.kind !== 'unused'
        ? []
        : [
            {
              message: `the exemption for ${exemption.package}@${exemption.version} lifts nothing`,
              reason: 'An exemption that stays longer than its reason can hide a finding that it was not meant for.',
              help: 'Remove it. An attacker may use an exception that nobody needs.',
              facts: exemptionFacts(exemption, use.because),
              location: exemption.declaredAt,
            },
          ],
    ),
})
