/** Lists the settings about registries: where packages may come from, and which missing answers are accepted. */
import { otherRegistry, registry } from './formats.ts'
import { optional } from './mapping.ts'
import { listOf } from './shape.ts'

export const registrySettings = {
  registries: optional(
    'registries',
    listOf(registry),
    'Where packages may come from: `public`, and the URLs of private registries. Default: only `public`. By default a registry that the replaced version came from is a warning, not an error.',
    ['public'],
  ),
  registriesWithoutMetadata: optional(
    'registriesWithoutMetadata',
    listOf(otherRegistry),
    'Private registries that do not say when and by which account a version was published. If such a registry says it of no version of a package, this does not block. Nothing is then known about age and account. An entry with `taggedIn` still blocks: it compares the tag with the time of publication.',
    ['https://npm.acme.example'],
  ),
  registriesWithoutAttestations: optional(
    'registriesWithoutAttestations',
    listOf(otherRegistry),
    "Mirrors of npm's registry that do not pass on attestations. A version without attestations there counts as never attested. Only account, age and source then show a stolen token.",
    ['https://mirror.acme.example'],
  ),
}
