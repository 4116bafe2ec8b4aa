/** Finds a new package that comes from git, an archive or a file. Several worms brought in their payload this way. */
import { sourceText, spec } from '../domain/package.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['lockfile'],
  isFixed: false,
  exemptible: 'at-init',
  summary: 'a new dependency comes from git, a URL or a file',
  defaultLevel: 'error',
  firstStep: 'put-back',
  check: ({ candidate: { change } }) => {
    const { after } = change
    const { source } = after
    if (change.kind !== 'added' || (source.kind !== 'git' && source.kind !== 'tarball' && source.kind !== 'file')) return []
    const found = sourceText(source, after.version)
    return [
      {
        message: `${spec(after)} is new and comes from ${source.kind === 'git' ? 'git' : `a ${source.kind}`}`,
        reason: 'A package that does not come from a registry cannot be attested and has no age. Its install scripts run all the same.',
        help: `Find out which package asks for it${after.via.length === 0 ? '' : ` (${after.via.join(', ')})`}, and whether that is intended. Leave it out until then.`,
        facts: [
          { label: 'source', wanted: 'a registry', found },
          ...(after.via.length === 0 ? [] : [{ label: 'brought in by', found: after.via.join(', ') }]),
        ],
      },
    ]
  },
})
