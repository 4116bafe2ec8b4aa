/** The registry shows another manifest than the tarball holds: npm takes dependencies of the one and runs the scripts of the other. */
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
    const { tarballManifest } = sourceEvidence
    if (standing.kind === 'denied' || tarballManifest.kind !== 'known' || tarballManifest.value.length === 0) return []
    const [first] = tarballManifest.value
    return [
      {
        message: `the tarball of ${spec(change.after)} has another ${shown(first?.label ?? 'manifest')} than the registry shows`,
        reason: 'What the registry shows is what people and tools look at; what the tarball holds is what runs.',
        help: 'Do not merge. Ask the maintainers how the version was published; until then stay on the version before.',
        facts: tarballManifest.value
          .slice(0, 10)
          .map(({ label, registry, tarball }) => ({ label: shown(label), wanted: registry, found: tarball })),
      },
    ]
  },
})
