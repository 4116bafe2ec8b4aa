/** An exemption that nobody needs is a hole that waits. */
import { exemptionFacts } from '../weighing/exemption-facts.ts'
import { defineRunRule } from './rule.ts'

export default defineRunRule({
  restsOn: ['policy'],
  isFixed: false,
  summary: 'an exemption lifts nothing that was found',
  defaultLevel: 'warning',
  check: ({ exemptions }) =>
    exemptions.flatMap(({ exemption, use }) =>
      use.kind !== 'unused'
        ? []
        : [
            {
              message: `the exemption for ${exemption.package}@${exemption.version} lifts nothing`,
              reason: 'Exemptions that outlive their reason hide what they were never meant for.',
              help: 'Remove it: an exception that nobody needs is one that somebody may use.',
              facts: exemptionFacts(exemption, use.because),
              location: exemption.declaredAt,
            },
          ],
    ),
})
