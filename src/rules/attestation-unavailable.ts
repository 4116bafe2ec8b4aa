/** Finds that there is no answer about the attestations of the version, or of the version that it is compared with. */
import { archiveWord } from '../ecosystems/index.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Violation } from '../domain/finding.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import { mirrorCure } from '../weighing/mirror.ts'
import { releaseLine } from '../weighing/predecessor.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: [],
  isFixed: true,
  exemptible: 'never',
  summary: 'the attestations could not be fetched, so nothing is known about them',
  defaultLevel: 'error',
  check: ({ candidate, standing }) => {
    if (standing.kind === 'denied') return []
    const { change, evidence } = candidate
    if (evidence.kind === 'unavailable')
      return [isForArchive(candidate) ? archiveMissing(candidate, evidence) : unavailable(change.after, evidence, candidate)]
    const baseline = releaseLine(candidate)
    if (baseline?.evidence.kind !== 'unavailable' || !isCompared(change.after, evidence)) return []
    return [unavailable(baseline.package, baseline.evidence, candidate)]
  },
})

/**
 * An invalid attestation is refused without a comparison. A package in the repository or inside another archive has no
 * publisher of its own.
 */
function isCompared(pkg: LockedPackage, evidence: Evidence): boolean {
  return evidence.kind !== 'invalid' && pkg.source.kind !== 'workspace' && pkg.source.kind !== 'bundled'
}

const isForArchive = ({ archive }: Candidate): boolean => archive.kind === 'unavailable' || archive.kind === 'absent'

function archiveMissing(candidate: Candidate, evidence: Unavailable): Violation {
  const pkg = candidate.change.after
  return {
    ...unavailable(pkg, evidence, candidate),
    message: `the ${archiveWord(pkg.name)} of ${spec(pkg)} could not be fetched`,
    reason: `The lockfile has no sha512, so only the ${archiveWord(pkg.name)} itself can show whether the attestations are about the locked bytes.`,
  }
}

type Unavailable = Extract<Evidence, { kind: 'unavailable' }>

/** If the registry serves no attestations, asking it again does not help. */
function unavailable(pkg: LockedPackage, evidence: Unavailable, candidate: Candidate): Violation {
  return {
    message: `the attestations of ${spec(pkg)} could not be fetched`,
    reason: 'Without an answer, a missing attestation and a registry outage look the same. So this blocks.',
    help:
      evidence.notServed === true
        ? mirrorCure(candidate).text
        : 'Re-run the check. If it fails again, check the status page of the registry.',
    facts: [{ label: evidence.code, found: evidence.detail }],
    undetermined: true,
  }
}
