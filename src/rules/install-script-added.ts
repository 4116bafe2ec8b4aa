/**
 * Finds code that runs on install and that the version before did not have. It compares the text of the scripts, not
 * only whether there are any.
 */
import type { Candidate } from '../domain/candidate.ts'
import type { Fact } from '../domain/finding.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import { type VersionClaims, claimsOf } from '../domain/claims.ts'
import { shown } from '../text/shown.ts'
import { predecessors, releaseLine } from '../weighing/predecessor.ts'
import { defineRule } from './rule.ts'

/** The scripts that run when a package of a registry is installed. `prepare` runs only for git sources. */
const SCRIPTS = ['preinstall', 'install', 'postinstall'] as const

export default defineRule({
  restsOn: ['metadata'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'a version runs an install script that the replaced version did not have',
  defaultLevel: 'warning',
  follows: ['manifest-contradicts-source'],
  check: ({ candidate }) => {
    const { after } = candidate.change
    const baseline = releaseLine(candidate)
    const before = baseline === undefined ? predecessors(candidate.change) : [baseline.package]
    const facts = newScripts(candidate, before)
    if (facts.length === 0) return []
    const isNew = before.length === 0
    const source = sourceSays(candidate)
    return [
      {
        message: isNew
          ? `${spec(after)} is new and runs an install script`
          : `${spec(after)} runs an install script that ${before.map(spec).join(' and ')} did not have${source?.clause ?? ''}`,
        reason: 'An install script runs on every developer’s machine and in CI, before any code uses the package.',
        help: `Read the script${source?.where ?? ''}. Until somebody has read it, install without scripts (\`--ignore-scripts\`).`,
        facts: [...facts, ...(source === undefined ? [] : [source.fact])],
        ...(isNew ? { atMost: 'notice' } : {}),
      },
    ]
  },
})

/**
 * Whether the source also has the scripts, if it was asked. If it lacks them, manifest-contradicts-source reports it.
 */
function sourceSays({ sourceEvidence: { record } }: Candidate) {
  if (record.kind !== 'known' || record.value.manifest.kind !== 'known') return undefined
  const { repository, manifest } = record.value
  const name = shown(repository.fullName)
  const { excess, commit, at } = manifest.value
  const lacks = excess.some(({ kind }) => kind === 'script')
  const place = `${name}, ${at === 'default branch' ? 'default branch' : `${at} ${commit.slice(0, 10)}`}`
  const fact: Fact = { label: 'install script in the source', found: `${lacks ? 'none' : 'the same'} (${place})` }
  return lacks
    ? { clause: ` and ${name} does not have`, where: '', fact }
    : { clause: `, and ${name} has it too`, where: ` in ${name}`, fact }
}

function newScripts({ claimed, change }: Candidate, before: readonly LockedPackage[]): readonly Fact[] {
  const now = claimsOf(claimed, change.after.version)
  const then = before.flatMap(({ version }) => claimsOf(claimed, version) ?? [])
  const changed = now === undefined ? [] : SCRIPTS.flatMap((script) => scriptFact(script, now, then, before.length))
  if (changed.length > 0) return changed
  // A build file alone (`binding.gyp`) makes an install run a script that no manifest shows.
  const runs = change.after.installScript ?? now?.hasInstallScript ?? false
  const ran = before.some((one) => one.installScript ?? claimsOf(claimed, one.version)?.hasInstallScript ?? false)
  return runs && !ran ? [{ label: 'install script', wanted: 'none', found: 'present' }] : []
}

/** If the registry does not list the replaced version, only the lockfile can tell. */
function scriptFact(script: string, now: VersionClaims, then: readonly VersionClaims[], replaced: number): readonly Fact[] {
  const command = now.installScripts[script]
  if (command === undefined || then.length < replaced || then.some((claims) => claims.installScripts[script] === command)) return []
  return [{ label: `${script} (claimed)`, wanted: then[0]?.installScripts[script] ?? 'none', found: command }]
}
