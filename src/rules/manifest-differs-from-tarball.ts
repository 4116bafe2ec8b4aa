/**
 * The registry shows another manifest than the archive holds: a client takes dependencies of the one and runs the
 * scripts of the other.
 */
import { archiveWord } from '../ecosystems/index.ts'
import { spec } from '../domain/package.ts'
import { shown } from '../text/shown.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['source'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'dependencies, install scripts or commands of the registry’s manifest are not those of the tarball',
  defaultLevel: 'error',
  check: ({ candidate: { change, sourceEvidence }, standing }) => {
    const { archiveManifest } = sourceEvidence
    if (standing.kind === 'denied' || archiveManifest.kind !== 'known' || archiveManifest.value.length === 0) return []
    const [first] = archiveManifest.value
    return [
      {
        message: `the ${archiveWord(change.after.name)} of ${spec(change.after)} has another ${shown(first?.label ?? 'manifest')} than the registry shows`,
        reason: `What the registry shows is what people and tools look at; what the ${archiveWord(change.after.name)} holds is what runs.`,
        help: 'Do not merge. Ask the maintainers how the version was published; until then stay on the version before.',
        facts: archiveManifest.value
          .slice(0, 10)
          .map(({ label, registry, archive }) => ({ label: shown(label), wanted: registry, found: archive })),
      },
    ]
  },
})
