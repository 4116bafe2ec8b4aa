/**
 * Establishes whether a registry that replaces the public one passes on attestations. If a mirror omits them, it looks
 * as if they never existed. So its "there are none" is not an answer. The mirror is asked once in a run about a version
 * that has attestations.
 */
import type { Answer, UnavailableCode } from '../domain/answer.ts'
import type { Policy } from '../domain/policy.ts'
import type { EcosystemId } from '../domain/ecosystem.ts'
import type { Registry } from '../ecosystems/ecosystem.ts'
import { ecosystemOf } from '../ecosystems/index.ts'
import { isJsonObject, field } from '../text/json.ts'
import type { World } from '../world.ts'
import { askFor } from '../asking/ask.ts'

/**
 * - `own`: it is the public registry, or does not replace it
 * - `accepted`: the policy says that it does not pass them on, and accepts its answers
 * - `yes`, `no`: it has the version that is known to be attested, with or without its attestations
 * - `unknown`: it does not have that package, or does not show it
 * - `unanswered`: it gave no answer this time, and may give one later
 */
export type PassesOn = 'own' | 'accepted' | 'yes' | 'no' | 'unknown' | 'unanswered'

/** For the registry that packages of an ecosystem come from. `name` is the name of any of them. */
export type AttestationProbe = (registry: string, name: string) => Promise<PassesOn>

export function createProbe(world: World, policy: Policy): AttestationProbe {
  const probed = new Map<EcosystemId, Promise<PassesOn>>()
  return async (registry, name) => {
    if (registry !== 'public') return acceptsNone(policy, registry) ? 'accepted' : 'own'
    const { id, registry: terms, attestations } = ecosystemOf(name)
    const configured = (await world.registries()).default
    if (terms === undefined || attestations === undefined || configured === terms.addresses[0]) return 'own'
    if (acceptsNone(policy, configured)) return 'accepted'
    const probing = probed.get(id) ?? probe(world, attestations.known, terms)
    probed.set(id, probing)
    return probing
  }
}

const acceptsNone = ({ settings }: Policy, registry: string): boolean => settings.registriesWithoutAttestations?.includes(registry) === true

async function probe(
  world: World,
  of: { readonly name: string; readonly version: string },
  { attestationsPath, documentPath, documentParts, readDocument }: Registry,
): Promise<PassesOn> {
  const [document, claimed] = await Promise.all([
    world.ask({ to: 'registry', registry: 'public', path: attestationsPath(of), accept: 'json' }),
    askFor(
      world,
      { to: 'registry', registry: 'public', path: documentPath(of.name), accept: 'document' },
      (json) => readDocument(json, of.name),
      documentParts,
    ),
  ])
  if (document.kind === 'known' && !servesNone(document)) return 'yes'
  if (mayAnswerLater(document) || mayAnswerLater(claimed)) return 'unanswered'
  const isKnown = claimed.kind === 'known' && claimed.value.versions.has(of.version)
  return servesNone(document) && isKnown ? 'no' : 'unknown'
}

const LATER: ReadonlySet<UnavailableCode> = new Set([
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
  'deadline-passed',
  'not-recorded',
])

/** A refusal or a page of its own is a permanent answer of a mirror that does not pass on a package. */
const mayAnswerLater = (answer: Answer<unknown>): boolean =>
  answer.kind === 'unavailable' && answer.notServed !== true && LATER.has(answer.code)

/**
 * Whether the answer says, in any form, that a version has no attestations: no such page, another page, an empty list.
 */
export function servesNone(document: Answer<unknown>): boolean {
  if (document.kind !== 'known') return document.kind === 'absent' || document.notServed === true
  const list = isJsonObject(document.value) ? field(document.value, 'attestations') : undefined
  return Array.isArray(list) && list.length === 0
}
