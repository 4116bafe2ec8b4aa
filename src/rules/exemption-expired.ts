/** Reports exemptions that have ended, so that an exception does not become permanent. */
import { exemptionFacts } from '../weighing/exemption-facts.ts'
import { defineRunRule } from './rule.ts'

export default defineRunRule({
  restsOn: ['policy'],
  isFixed: false,
  summary: 'an exemption would have lifted a finding, but it has expired',
  defaultLevel: 'warning',
  check: ({ exemptions }) =>
    exemptions.flatMap(({ exemption, use }) =>
      use.kind !== 'over'
        ? []
        : [
            {
              message: `the exemption for ${exemption.package}@${exemption.version} ended on ${exemption.expires.slice(0, 10)}`,
              reason: 'An exemption ends on its date, so that an exception does not become permanent.',
              help: `It lifts nothing any more. Remove it, or decide again and change its \`expires\`, at ${exemption.declaredAt.file}:${exemption.declaredAt.line}.`,
              facts: exemptionFacts(exemption, `ended on ${exemption.expires.slice(0, 10)}`),
              location: exemption.declaredAt,
            },
          ],
    ),
})
