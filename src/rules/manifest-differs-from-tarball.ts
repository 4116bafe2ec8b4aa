/**
 * Finds a manifest of the registry that differs from the archive's. A client takes the dependencies from the one and
 * runs the scripts of the other.
 */
import { archiveWord } from '../ecosystems/index.ts'
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['source'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'the registry’s manifest and the archive have different dependencies, install scripts or commands',
  defaultLevel: 'error',
  check: ({ candidate: { change, sourceEvidence }, standing }) => {
    const { archiveManifest } = sourceEvidence
    if (standing.kind === 'denied' || archiveManifest.kind !== 'known' || archiveManifest.value.length === 0) return []
    const [first] = archiveManifest.value
    return [
      {
        message: `the ${archiveWord(change.after.name)} of ${spec(change.after)} has another ${shown(first?.label ?? 'manifest')} than the registry shows`,
        reason: `People and tools look at the manifest that the registry shows. The manifest in the ${archiveWord(change.after.name)} is what runs.`,
        help: 'Do not merge. Ask the maintainers how the version was published. Until then stay on the replaced version.',
        facts: archiveManifest.value
          .slice(0, 10)
          .map(({ label, registry, archive }) => ({ label: shown(label), wanted: registry, found: archive })),
      },
    ]
  },
})
