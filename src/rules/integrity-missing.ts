/** Finds an entry without a strong hash. Then the server of the archive decides what is installed. */
import { type Algorithm, isWeaker, strongestKind } from '../domain/hash.ts'
import type { IncomingChange } from '../domain/change.ts'
import type { Violation } from '../domain/finding.ts'
import { type LockedPackage, spec } from '../domain/package.ts'
import { predecessors } from '../weighing/predecessor.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['lockfile'],
  isFixed: false,
  exemptible: 'at-init',
  summary: 'an archive is locked without a hash, or with a weaker hash than before',
  defaultLevel: 'error',
  follows: ['source-changed', 'exotic-source-added'],
  firstStep: 'refuse',
  check: ({ candidate: { change } }) => {
    const { after } = change
    const { kind } = after.source
    if ((kind !== 'registry' && kind !== 'tarball') || after.checksum !== undefined) return []
    // If the package manager never hashes an entry, it is bound through the registry. But a version must not lose a
    // hash that it had.
    if (after.hashOmitted === true && change.kind !== 're-resolved') return []
    if (after.hashOptional === true && !predecessors(change).some(isHashed)) return []
    if (after.integrity === undefined) return [unbound(after, `${spec(after)} is locked without a hash`)]
    const kindNow = strongestKind(after.integrity)
    if (kindNow === undefined || kindNow === 'md5') return [unbound(after, `${spec(after)} is locked with an md5, which anybody can forge`)]
    const stronger = kindsBefore(change).find((kindBefore) => isWeaker(kindNow, kindBefore))
    if (stronger === undefined) return []
    return [unbound(after, `${spec(after)} is locked with a ${kindNow}, but the replaced version had a ${stronger}`)]
  },
})

const isHashed = ({ integrity, checksum }: LockedPackage): boolean => integrity !== undefined || checksum !== undefined

const kindsBefore = (change: IncomingChange): readonly Algorithm[] =>
  predecessors(change).flatMap(({ integrity }) => (integrity === undefined ? [] : (strongestKind(integrity) ?? [])))

function unbound(after: LockedPackage, message: string): Violation {
  return {
    message,
    reason: 'Nothing ties the lockfile to the attested bytes, so an install can fetch other bytes.',
    help: `Delete the entry at ${after.location.file}:${after.location.line} and let the package manager write it again, with its integrity.`,
    facts: [{ label: 'integrity', wanted: 'sha512', found: after.integrity ?? 'none' }],
  }
}
