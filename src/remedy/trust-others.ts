/** Offers to trust the person who started the publishing run, or a registry that the policy does not name. */
import { type Policy, policyFile } from '../domain/policy.ts'
import type { RuleId } from '../domain/rule-id.ts'
import { expectedPublisher } from '../weighing/expected.ts'
import type { Verdict } from '../domain/verdict.ts'
import { keyLine } from '../policy/write/merge.ts'
import { listText } from '../text/words.ts'
import { hostOf, rootOf } from '../weighing/registry-root.ts'
import { strangersOf } from '../weighing/run-actors.ts'
import type { Way } from './way.ts'

/** Adds their logins to the maintainers of the publisher. */
export function actorUnexpected({ candidate: { run }, standing }: Verdict, rules: ReadonlySet<RuleId>, policy: Policy): Way | undefined {
  const publisher = expectedPublisher(standing)
  const allowed = publisher?.maintainers.github
  if (!rules.has('actor-unexpected') || publisher === undefined || allowed === undefined || run.kind !== 'known') return undefined
  const strangers = strangersOf(run.value, allowed)
  const logins = [...new Set(strangers.flatMap(({ login }) => login ?? []))]
  const line = keyLine(policy.source?.text ?? '', ['publishers', publisher.name, 'maintainers'], 'github')
  if (publisher.declaredAt.file !== policy.source?.file || line === undefined || strangers.some(({ login }) => login === undefined))
    return undefined
  return {
    kind: 'trust',
    title: `Trust ${listText(logins)} to start a publishing run of ${publisher.repository}`,
    text: `Adds logins to \`maintainers.github\` at ${policyFile(policy)}:${line}. They may then start and approve every later release of publisher \`${publisher.name}\`.`,
    additions: { items: logins.map((item) => ({ of: 'publisher', name: publisher.name, field: 'maintainers.github', item })) },
    answers: ['actor-unexpected'],
  }
}

const WRITABLE = /^https?:\/\/[A-Za-z0-9.:_/-]+$/

/** Holds for every package. So it comes after the exemption for this package. */
export function registryUnexpected({ candidate }: Verdict, rules: ReadonlySet<RuleId>, policy: Policy): Way | undefined {
  const { after } = candidate.change
  const registry = after.source.kind === 'registry' && after.source.url !== undefined ? rootOf(after.source.url, after) : candidate.registry
  // If the configuration names a registry for the scope, no line of policy can override it.
  const isConfigured = candidate.scopeRegistry !== undefined && hostOf(candidate.scopeRegistry) !== hostOf(registry)
  if (!rules.has('registry-unexpected') || !WRITABLE.test(registry) || isConfigured) return undefined
  return {
    kind: 'configure',
    title: `Name the registry ${registry}`,
    text: `Every package may then come from ${registry} (\`settings.registries\` in ${policyFile(policy)}).`,
    additions: { registries: [registry] },
    answers: ['registry-unexpected'],
  }
}
