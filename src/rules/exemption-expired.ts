/** Exceptions end, or they become the rule. */
import { exemptionFacts } from '../weighing/exemption-facts.ts'
import { defineRunRule } from './rule.ts'

export default defineRunRule({
  restsOn: ['policy'],
  isFixed: false,
  summary: 'an exemption that would have lifted a finding has expired, and lifts nothing',
  defaultLevel: 'warning',
  check: ({ exemptions }) =>
    exemptions.flatMap(({ exemption, use }) =>
      use.kind !== 'over'
        ? []
        : [
            {
              message: `the exemption for ${exemption.package}@${exemption.version} ended on ${exemption.expires.slice(0, 10)}`,
              reason: 'An exemption holds until its date, so that an exception does not become the rule.',
              help: `It lifts nothing any more. Remove it, or decide anew and change its \`expires\`, at ${exemption.declaredAt.file}:${exemption.declaredAt.line}.`,
              facts: exemptionFacts(exemption, `ended on ${exemption.expires.slice(0, 10)}`),
              location: exemption.declaredAt,
            },
          ],
    ),
})
