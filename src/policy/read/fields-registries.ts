/** The settings about registries: where packages may come from, and what is accepted that a registry leaves out. */
import { otherRegistry, registry } from './formats.ts'
import { optional } from './mapping.ts'
import { listOf } from './shape.ts'

export const registrySettings = {
  registries: optional(
    'registries',
    listOf(registry),
    'Where packages may come from: `public`, and the URLs of private registries. Default: public alone; then one that the version replaced came from already is a warning.',
    ['public'],
  ),
  registriesWithoutMetadata: optional(
    'registriesWithoutMetadata',
    listOf(otherRegistry),
    'Private registries that say neither when a version was published nor by which account. What one of them says of no version of a package does not block; nothing is then known of its age or account.',
    ['https://npm.acme.example'],
  ),
  registriesWithoutAttestations: optional(
    'registriesWithoutAttestations',
    listOf(otherRegistry),
    "Mirrors of npm's registry that pass no attestations on. What they have none of counts as never attested, so a stolen token is seen by account, age and source alone.",
    ['https://mirror.acme.example'],
  ),
}
