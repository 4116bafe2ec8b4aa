/**
 * Runs `countersign suggest`: prints the ways out for blocked versions, and the smallest policy change that lets them
 * in. Never applies it.
 */
import { NO_POLICY } from '../domain/policy.ts'
import { allChanges } from '../line/changes.ts'
import { isJudged, ofEcosystems } from '../line/ecosystems.ts'
import { judgeChanges } from '../line/from-changes.ts'
import { readPolicy } from '../line/policy-file.ts'
import { chosen, commonPatch } from '../remedy/joined.ts'
import { suggestJson, suggestText } from '../report/suggest.ts'
import type { ExitStatus } from './exit-status.ts'
import { openComparison } from './open.ts'
import type { Options } from './options.ts'
import { progress } from './progress.ts'
import { publishOutput, shownColumns } from './publish-output.ts'
import type { Terminal } from './terminal.ts'

/** 0 if the patch or time is enough, or nothing is needed. 1 if a change is blocked and no patch is offered for it. */
export async function suggest(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const { world, runOptions, close } = await openComparison(options, terminal)
  const policy = (await readPolicy(world, runOptions.policyFile)) ?? NO_POLICY
  const all = await allChanges(world, runOptions.lockfiles, (id) => isJudged(id, world, runOptions))
  const changes = ofEcosystems(all, runOptions.ecosystems ?? policy.settings.ecosystems)
  const { blocked } = await judgeChanges(world, policy, changes, { ...runOptions, ...progress(terminal) })
  await close()
  const suggestions = blocked.map((one) => ({ blocked: one, chosen: chosen(one, blocked) }))
  const tell = options.format === 'json' ? suggestJson : suggestText
  const patch = commonPatch(blocked, policy)?.diff ?? ''
  await publishOutput(tell(suggestions, patch, runOptions.policyFile.path, shownColumns(options, terminal)), options, terminal)
  return suggestions.some((one) => one.chosen === undefined && one.blocked.readyAt === undefined) ? 1 : 0
}
