/** Establishes what a report is about: the occasion, and the commits that are compared. */
import { NO_OCCASION, type Subject } from '../domain/subject.ts'
import type { World } from '../world.ts'

export function subjectOf({ occasion = NO_OCCASION, base, head }: World): Subject {
  return { ...occasion, base: base.commit, head: head.commit, ...(base.isNothing === true && { isAudit: true }) }
}
