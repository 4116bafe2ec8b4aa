/** Names what a version that only has to wait is waiting for: its age, a tag, or another condition of a finding. */
import type { Blocked } from '../domain/remedy.ts'
import type { Report } from '../domain/report.ts'
import { listText } from '../text/words.ts'

const AGE = 'its age'

/** Each thing once: "its age", "its age and a tag". */
export const waitsFor = ({ verdicts }: Blocked): string => listText(things(verdicts))

const things = (verdicts: Blocked['verdicts']): readonly string[] => [
  ...new Set(
    verdicts.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error').map(({ waitsFor: what }) => what ?? AGE)),
  ),
]

/** Whether all of them are only too young. */
export const isAgeAlone = (waiting: readonly Blocked[]): boolean => waiting.every((one) => waitsFor(one) === AGE)

/** The number of unauthorized changes that only have to wait. */
export const waitingCount = ({ blocked }: Report): number =>
  blocked.filter(({ readyAt }) => readyAt !== undefined).reduce((sum, { verdicts }) => sum + verdicts.length, 0)

/** `46 authorized, 14 unauthorized (7 only waiting), 0 undetermined, 1 removed` */
export function countsText(report: Report): string {
  const { authorized, unauthorized, undetermined } = report.counts
  const waiting = waitingCount(report)
  const wait = waiting === 0 ? '' : ` (${waiting} only waiting)`
  return `${authorized} authorized, ${unauthorized} unauthorized${wait}, ${undetermined} undetermined, ${report.removed.length} removed`
}
