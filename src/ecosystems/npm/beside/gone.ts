/** Words the findings about deleted lockfiles, and about links and submodules in the path of a lockfile. */
import type { PlacedViolation } from '../../../domain/finding.ts'

/** A project without its lockfile: its dependencies are no longer locked. */
export function lockfileGone(lockfile: string, manifest: string, coveredBy: string | undefined, ofTests: boolean): PlacedViolation {
  const facts = [{ label: 'project', found: manifest }, ...(coveredBy === undefined ? [] : [{ label: 'lockfile above', found: coveredBy }])]
  const location = { file: manifest, line: 1 }
  if (coveredBy !== undefined) {
    return {
      message: `${lockfile} is deleted, but ${manifest} stays below ${coveredBy}`,
      reason: 'The lockfile above decides what is installed here only if this folder is a workspace of that project.',
      help: `Check that ${manifest} is a workspace of the project above.`,
      facts,
      atMost: 'notice',
      location,
    }
  }
  return {
    message: `${lockfile} is deleted, but ${manifest} and its dependencies stay`,
    reason: 'An install then fetches the versions that are newest at that time. No pull request shows them.',
    help: `Keep ${lockfile}, or delete the project too. If the project should have no lockfile, set \`install-input-changed\` to \`warning\` in the policy's \`rules\`.`,
    facts,
    ...(ofTests && { atMost: 'warning' as const }),
    location,
  }
}

/** A link or submodule. Lockfiles behind it are not searched for. `lockfiles` are those that the base had there. */
export function behindLink(path: string, what: string, lockfiles: readonly string[], leadsAway: boolean): PlacedViolation {
  return {
    message: `${path} is now ${what}, where lockfiles are not searched for`,
    reason:
      'An install in that folder uses a lockfile that this gate never reads, or one that can change without a change in this repository.',
    help: `Keep ${path} a folder of this repository. The target of a link is judged only at its own place. A submodule needs a gate in its own repository.`,
    facts: lockfiles.slice(0, 20).map((found) => ({ label: 'lockfile before', found })),
    ...(!leadsAway && { atMost: 'warning' as const }),
    location: { file: path, line: 1 },
  }
}
