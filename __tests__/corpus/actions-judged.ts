/** Judges the stories of actions four hours and ten days after the commit came, without a policy and with the one of the day before. */
import type { IncomingChange } from '../../src/domain/change.ts'
import { NO_POLICY } from '../../src/domain/policy.ts'
import type { Report } from '../../src/domain/report.ts'
import type { RuleId } from '../../src/domain/rule-id.ts'
import { gatherPublications } from '../../src/gather/publications.ts'
import { allLocked } from '../../src/line/changes.ts'
import { draftPolicy } from '../../src/policy/draft/init.ts'
import { writeDraft } from '../../src/policy/draft/init-text.ts'
import { later } from '../helpers/world/index.ts'
import { type ActionRepository, commitOf } from '../helpers/action-repositories.ts'
import { CI, POLICY, judgePins, pinnedWorld, workflow } from '../helpers/pinned.ts'
import type { Tree } from '../helpers/sides.ts'
import type { PinStory } from './actions.ts'
import { isUndetermined, rulesAt } from './judged.ts'

const HOUR = 3600
const DAY = 24 * HOUR

const treeOf = ({ action }: PinStory, [label, comment]: readonly [string, string]): Tree => ({
  [CI]: workflow(`uses: ${action}@${commitOf(action, label)} ${comment}`),
})

/** What `countersign init` writes the day before from what is pinned then. */
async function policyBefore(story: PinStory): Promise<string> {
  const now = later(story.day, -DAY)
  const tree = treeOf(story, story.from)
  const world = pinnedWorld({ base: {}, head: tree, repositories: { [story.action]: story.before }, now })
  const { changes } = await allLocked(world.head)
  const incoming = changes.filter((change): change is IncomingChange => change.kind !== 'removed')
  return writeDraft(draftPolicy(await gatherPublications(incoming, NO_POLICY, world, {}), NO_POLICY), undefined, now).text
}

function judge(story: PinStory, repository: ActionRepository, now: string, policy?: string): Promise<Report> {
  const withPolicy = (tree: Tree): Tree => (policy === undefined ? tree : { ...tree, [POLICY]: policy })
  const [base, head] = [withPolicy(treeOf(story, story.from)), withPolicy(treeOf(story, story.to))]
  return judgePins({ base, head, repositories: { [story.action]: repository }, now })
}

export interface PinOutcome {
  readonly onTheDay: { readonly withoutPolicy: readonly RuleId[]; readonly withPolicy: readonly RuleId[] }
  readonly late: { readonly withoutPolicy: readonly RuleId[]; readonly withPolicy: readonly RuleId[] }
  readonly warnings: readonly RuleId[]
  readonly undetermined: boolean
}

export async function outcomeOfPin(story: PinStory): Promise<PinOutcome> {
  const policy = await policyBefore(story)
  const { then, late = then, day } = story
  const reports = await Promise.all([
    judge(story, then, later(day, 4 * HOUR)),
    judge(story, then, later(day, 4 * HOUR), policy),
    judge(story, late, later(day, 10 * DAY)),
    judge(story, late, later(day, 10 * DAY), policy),
  ])
  const [early, earlyByPolicy, without, by] = reports.map((report) => rulesAt(report, 'error'))
  return {
    onTheDay: { withoutPolicy: early ?? [], withPolicy: earlyByPolicy ?? [] },
    late: { withoutPolicy: without ?? [], withPolicy: by ?? [] },
    warnings: reports[2] === undefined ? [] : rulesAt(reports[2], 'warning'),
    undetermined: reports.some(isUndetermined),
  }
}
