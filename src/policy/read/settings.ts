/** Reads the `settings` that a policy file states. */
import type { Settings } from '../../domain/settings.ts'
import { SETTINGS, settings as fields } from './fields.ts'
import { type OpenedMapping, openMapping } from './mapping.ts'
import type { Sections } from './sections.ts'
import type { Reading } from './shape.ts'

export function readSettings(sections: Sections, reading: Reading): Partial<Settings> {
  const node = sections.node('settings')
  const opened = node === undefined ? undefined : openMapping(node.value, SETTINGS, '`settings`', reading, node.keyPlace)
  if (opened === undefined) return {}
  const run = opened.get(fields.run)
  const registries = opened.get(fields.registries)
  return {
    ...stated('cooldown', opened.get(fields.cooldown)),
    ...stated('cooldownSecurityFixes', opened.get(fields.cooldownSecurityFixes)),
    ...stated('unlisted', opened.get(fields.unlisted)),
    ...stated('registries', registries),
    ...stated('registriesStated', registries === undefined ? undefined : true),
    ...stated('registriesWithoutMetadata', opened.get(fields.registriesWithoutMetadata)),
    ...stated('registriesWithoutAttestations', opened.get(fields.registriesWithoutAttestations)),
    ...stated('ecosystems', opened.get(fields.ecosystems)),
    ...stated('run', run),
    ...stated('runStated', run === undefined ? undefined : true),
    ...ofSource(opened),
  }
}

const ofSource = (opened: OpenedMapping): Partial<Settings> => ({
  ...stated('source', opened.get(fields.source)),
  ...stated('cooldownUntagged', opened.get(fields.cooldownUntagged)),
  ...stated('attestationLostAfter', opened.get(fields.attestationLostAfter)),
})

const stated = <K extends keyof Settings>(key: K, value: Settings[K] | undefined): Partial<Settings> =>
  value === undefined ? {} : { [key]: value }
