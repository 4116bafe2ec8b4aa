/**
 * Establishes whether a registry that stands in for npm's own passes attestations on. What a mirror leaves out looks as if it had never been: then
 * "there are none" is no answer. It is asked for one version that is known to be attested, once in a run.
 */
import type { Answer } from '../domain/answer.ts'
import type { Policy } from '../domain/policy.ts'
import { PUBLIC_REGISTRY } from '../domain/registry.ts'
import { isJsonObject, field } from '../text/json.ts'
import { parsePackument } from '../ecosystems/npm/registry/packument.ts'
import type { World } from '../world.ts'
import { askFor } from './ask.ts'

/**
 * - `own`: it is npm's own registry, or one that is no stand-in for it
 * - `accepted`: the policy says that it passes none on, and takes its answers as they are
 * - `yes`, `no`: it has the version that is known to be attested, and its attestations, or not
 * - `unknown`: it could not be asked, or does not know that package
 */
export type PassesOn = 'own' | 'accepted' | 'yes' | 'no' | 'unknown'

export type AttestationProbe = (registry: string) => Promise<PassesOn>

/** Of the people who make Sigstore's client for npm; attested, and its metadata is small. */
export const KNOWN_ATTESTED = { name: '@sigstore/core', version: '2.0.0' } as const
const PACKAGE = KNOWN_ATTESTED.name.replace('/', '%2f')

export function createProbe(world: World, policy: Policy): AttestationProbe {
  let probed: Promise<PassesOn> | undefined
  return async (registry) => {
    if (registry !== 'public') return acceptsNone(policy, registry) ? 'accepted' : 'own'
    const configured = (await world.registries()).default
    if (configured === PUBLIC_REGISTRY) return 'own'
    if (acceptsNone(policy, configured)) return 'accepted'
    return (probed ??= probe(world))
  }
}

const acceptsNone = ({ settings }: Policy, registry: string): boolean => settings.registriesWithoutAttestations?.includes(registry) === true

async function probe(world: World): Promise<PassesOn> {
  const attestations = `/-/npm/v1/attestations/${PACKAGE}@${KNOWN_ATTESTED.version}`
  const [document, claimed] = await Promise.all([
    world.ask({ to: 'registry', registry: 'public', path: attestations, accept: 'json' }),
    askFor(world, { to: 'registry', registry: 'public', path: `/${PACKAGE}`, accept: 'document' }, (json) =>
      parsePackument(json, KNOWN_ATTESTED.name),
    ),
  ])
  if (document.kind === 'known' && !servesNone(document)) return 'yes'
  const isKnown = claimed.kind === 'known' && claimed.value.versions.has(KNOWN_ATTESTED.version)
  return servesNone(document) && isKnown ? 'no' : 'unknown'
}

/** Whether the answer about a version's attestations is that there are none, in any way to say so: no such page, another page, an empty list. */
export function servesNone(document: Answer<unknown>): boolean {
  if (document.kind !== 'known') return document.kind === 'absent' || document.notServed === true
  const list = isJsonObject(document.value) ? field(document.value, 'attestations') : undefined
  return Array.isArray(list) && list.length === 0
}
