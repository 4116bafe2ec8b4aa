/** `countersign suggest`: the smallest policy change that would let a blocked change in. Printed, never applied. */
import { createTwoFilesPatch } from 'diff'
import { NO_POLICY } from '../domain/policy.ts'
import { allChanges } from '../line/changes.ts'
import { suggestAll } from '../policy/draft/suggest.ts'
import { suggestedText } from '../policy/draft/suggest-text.ts'
import { judge } from '../line/from-changes.ts'
import { readPolicy } from '../line/policy-file.ts'
import { suggestJson, suggestText } from '../report/suggest.ts'
import type { ExitStatus } from './exit-status.ts'
import { openComparison } from './open.ts'
import type { Options } from './options.ts'
import { progress } from './progress.ts'
import { publishOutput } from './publish-output.ts'
import type { Terminal } from './terminal.ts'

/** 0 where the patch, or nothing, is all that is needed; 1 where something blocks that no policy could let in. */
export async function suggest(options: Options, terminal: Terminal): Promise<ExitStatus> {
  const { world, runOptions, close } = await openComparison(options, terminal)
  const file = runOptions.policyFile.path
  const policy = (await readPolicy(world, runOptions.policyFile)) ?? NO_POLICY
  const changes = await allChanges(world, runOptions.lockfiles)
  const report = await judge(world, policy, changes, { ...runOptions, ...progress(terminal) })
  await close()
  const suggestions = suggestAll(report.verdicts, policy)
  const before = await world.trusted.read(file)
  const after = suggestedText(before, suggestions)
  const patch = before === after ? '' : unifiedDiff(file, before, after)
  const patched = suggestions.some((suggestion) => suggestion.kind === 'patch')
  const tell = options.format === 'json' ? suggestJson : suggestText
  await publishOutput(tell(suggestions, patched ? patch : '', file), options, terminal)
  return suggestions.some((suggestion) => suggestion.kind === 'none') ? 1 : 0
}

/** As `git apply` reads it. */
function unifiedDiff(file: string, before: string | undefined, after: string): string {
  const from = before === undefined ? '/dev/null' : `a/${file}`
  const text = createTwoFilesPatch(from, `b/${file}`, before ?? '', after, undefined, undefined, { context: 3 })
  return text.replace(/^=+\n/, '').replace(/^((?:---|\+\+\+) .*?)\t$/gm, '$1')
}
