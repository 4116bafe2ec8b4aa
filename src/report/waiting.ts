/** Says what versions wait for that nothing else blocks: their age, a tag, or what else a finding names. */
import type { Blocked } from '../domain/remedy.ts'
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
