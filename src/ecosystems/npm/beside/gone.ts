/** Lockfiles that leave, and links and submodules on the way to one, in words. */
import type { PlacedViolation } from '../../../domain/finding.ts'

/** The project stays and what it needs is locked no more. */
export function lockfileGone(lockfile: string, manifest: string, coveredBy: string | undefined, ofTests: boolean): PlacedViolation {
  const facts = [{ label: 'project', found: manifest }, ...(coveredBy === undefined ? [] : [{ label: 'lockfile above', found: coveredBy }])]
  const location = { file: manifest, line: 1 }
  if (coveredBy !== undefined) {
    return {
      message: `${lockfile} leaves, while ${manifest} stays below ${coveredBy}`,
      reason: 'Only if it is a workspace of the project above does that lockfile say what is installed here.',
      help: `Check that ${manifest} is a workspace of the project above.`,
      facts,
      atMost: 'notice',
      location,
    }
  }
  return {
    message: `${lockfile} leaves, while ${manifest} and its dependencies stay`,
    reason: 'What an install fetches is then whatever is newest at that hour, and no pull request shows it to anybody.',
    help: `Keep ${lockfile}, or delete the project with it. Where a project is meant to have no lockfile, set \`install-input-changed\` to \`warning\` in the policy's \`rules\`.`,
    facts,
    ...(ofTests && { atMost: 'warning' as const }),
    location,
  }
}

/**
 * Lockfiles are looked for in this repository, and not behind links. `lockfiles`: those at the base that were there.
 */
export function behindLink(path: string, what: string, lockfiles: readonly string[], leadsAway: boolean): PlacedViolation {
  return {
    message: `${path} is now ${what}, where lockfiles are not looked for`,
    reason: 'An install in there uses a lockfile that this gate never sees, or one that can change without a change to be seen here.',
    help: `Keep ${path} a folder of this repository. What is behind a link is judged only where it is itself, and a submodule by a gate of its own.`,
    facts: lockfiles.slice(0, 20).map((found) => ({ label: 'lockfile before', found })),
    ...(!leadsAway && { atMost: 'warning' as const }),
    location: { file: path, line: 1 },
  }
}
