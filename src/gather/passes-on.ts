/**
 * Establishes whether a registry that stands in for the public one passes attestations on. What a mirror leaves out
 * looks as if it had never been: then "there are none" is no answer. It is asked for one version that is known to be
 * attested, once in a run.
 */
import type { Answer, UnavailableCode } from '../domain/answer.ts'
import type { Policy } from '../domain/policy.ts'
import type { EcosystemId } from '../domain/ecosystem.ts'
import type { Registry } from '../ecosystems/ecosystem.ts'
import { ecosystemOf } from '../ecosystems/index.ts'
import { isJsonObject, field } from '../text/json.ts'
import type { World } from '../world.ts'
import { askFor } from './ask.ts'

/**
 * - `own`: it is the public registry, or one that is no stand-in for it
 * - `accepted`: the policy says that it passes none on, and takes its answers as they are
 * - `yes`, `no`: it has the version that is known to be attested, and its attestations, or not
 * - `unknown`: it does not know that package, or does not let it be seen
 * - `unanswered`: it gave no answer this time, and may give one later
 */
export type PassesOn = 'own' | 'accepted' | 'yes' | 'no' | 'unknown' | 'unanswered'

/** Of the registry that packages of an ecosystem come from: `name` is that of any of them. */
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
  { attestationsPath, documentPath, readDocument }: Registry,
): Promise<PassesOn> {
  const [document, claimed] = await Promise.all([
    world.ask({ to: 'registry', registry: 'public', path: attestationsPath(of), accept: 'json' }),
    askFor(world, { to: 'registry', registry: 'public', path: documentPath(of.name), accept: 'document' }, (json) =>
      readDocument(json, of.name),
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

/** A refusal or a page of its own is what a mirror says for good of a package that it does not pass on. */
const mayAnswerLater = (answer: Answer<unknown>): boolean =>
  answer.kind === 'unavailable' && answer.notServed !== true && LATER.has(answer.code)

/**
 * Whether the answer about a version's attestations is that there are none, in any way to say so: no such page, another
 * page, an empty list.
 */
export function servesNone(document: Answer<unknown>): boolean {
  if (document.kind !== 'known') return document.kind === 'absent' || document.notServed === true
  const list = isJsonObject(document.value) ? field(document.value, 'attestations') : undefined
  return Array.isArray(list) && list.length === 0
}
