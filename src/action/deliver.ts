/**
 * Delivers a report: what a reviewer sees (annotations, summary, comment) and what later steps read (outputs, files).
 * Decides nothing.
 */
import path from 'node:path'
import type { Note } from '../domain/note.ts'
import type { Report } from '../domain/report.ts'
import { asGateError, isOutage } from '../errors.ts'
import type { Inputs } from '../inputs.ts'
import type { Environment } from '../io/net/proxy.ts'
import type { Toolkit } from '../io/toolkit.ts'

export interface DeliveryPlace {
  readonly toolkit: Toolkit
  readonly env: Environment
  readonly inputs: Inputs
  readonly pullRequest: number | undefined
  /** The version of this program. */
  readonly version: string | undefined
  /** The subject of the SARIF file, if it differs from the judged one. */
  readonly locked?: Report | undefined
}

const NOTHING = 'No lockfile change: nothing to judge.'

/** Whether the step succeeds. */
export async function deliverToRunner(report: Report, place: DeliveryPlace): Promise<boolean> {
  const { toolkit, inputs } = place
  const [{ toText }, { toAnnotations }, { toMarkdown }] = await Promise.all([
    import('../report/text.ts'),
    import('../report/annotations.ts'),
    import('../report/summary.ts'),
  ])
  toolkit.log(toText(report, { color: false }).trimEnd())
  for (const annotation of toAnnotations(report)) await toolkit.annotate(annotation)
  await toolkit.summarize(toMarkdown(report))
  const file = inputs.reportFile ?? path.join(place.env['RUNNER_TEMP'] || '.countersign', 'countersign-report.json')
  await writeFiles(report, { ...inputs, reportFile: file }, place)
  await setOutputs(report, path.resolve(workspaceOf(place), file), place)
  if (inputs.comment !== 'false') {
    const when = inputs.comment === 'true' || report.conclusion === 'fail' ? 'always' : 'if-there'
    await comment((await import('../report/comment.ts')).toComment(report), when, place)
  }
  return report.conclusion === 'pass' || report.mode === 'warn'
}

/** One line, the outputs of a pass, and the files that later steps expect. Always a success. */
export async function deliverNothing(place: DeliveryPlace, notes: readonly Note[] = []): Promise<true> {
  const { toolkit, inputs } = place
  toolkit.log(NOTHING)
  for (const { kind, text } of notes)
    await toolkit.annotate({ level: 'notice', title: kind, message: text, file: undefined, line: undefined })
  const report = inputs.reportFile === undefined && inputs.sarifFile === undefined ? undefined : await emptyReport(place, notes)
  if (report !== undefined) await writeFiles(report, inputs, place)
  const outputs = { conclusion: 'pass', summary: NOTHING, unauthorized: '0', undetermined: '0', blocked: '[]', 'ready-at': '' }
  for (const [name, value] of Object.entries(outputs)) await toolkit.output(name, value)
  await toolkit.output('report', inputs.reportFile === undefined ? '' : path.resolve(workspaceOf(place), inputs.reportFile))
  // A comment about an earlier push may say something else.
  if (inputs.comment !== 'false')
    await comment(`${(await import('../report/comment.ts')).COMMENT_MARK}\n## ✅ ${NOTHING}\n`, 'if-there', place)
  return true
}

/**
 * The comment about an earlier push may say that everything is authorized. The rest is reported where the error is
 * caught.
 */
export async function commentFailure(error: unknown, place: DeliveryPlace): Promise<void> {
  if (place.inputs.comment === 'false') return
  const [{ COMMENT_MARK }, { errorSummary }] = await Promise.all([import('../report/comment.ts'), import('../report/error-annotations.ts')])
  const failure = asGateError(error)
  await comment(`${COMMENT_MARK}\n${errorSummary(failure, place.inputs.mode === 'warn' && isOutage(failure))}`, 'always', place)
}

async function emptyReport({ inputs: { mode }, env, version, pullRequest }: DeliveryPlace, notes: readonly Note[]): Promise<Report> {
  const [{ conclude }, { NO_POLICY }, { toSeconds }, { occasionOf }] = await Promise.all([
    import('../line/decide.ts'),
    import('../domain/policy.ts'),
    import('../text/time.ts'),
    import('../io/occasion.ts'),
  ])
  const nothing = { verdicts: [], removed: [], lockfiles: [], policyChange: undefined, trust: undefined }
  const subject = { ...occasionOf(env, pullRequest), base: undefined, head: undefined }
  return conclude({ ...nothing, subject, version, notes, policy: NO_POLICY, mode, now: toSeconds(new Date()) })
}

async function writeFiles(
  report: Report,
  { reportFile, sarifFile }: Pick<Inputs, 'reportFile' | 'sarifFile'>,
  place: DeliveryPlace,
): Promise<void> {
  const { writeOutput } = await import('../io/output.ts')
  if (reportFile !== undefined) await writeOutput(workspaceOf(place), reportFile, (await import('../report/json.ts')).jsonPieces(report))
  if (sarifFile === undefined) return
  const [{ toSarif }, { rules }] = await Promise.all([import('../report/sarif.ts'), import('../rules/index.ts')])
  await writeOutput(workspaceOf(place), sarifFile, toSarif(place.locked ?? report, rules))
}

async function setOutputs(report: Report, reportFile: string, { toolkit }: DeliveryPlace): Promise<void> {
  const { toOutputs } = await import('../report/outputs.ts')
  for (const [name, value] of Object.entries(toOutputs(report, reportFile))) await toolkit.output(name, value)
}

/** Never changes the verdict. If the comment cannot be written, this is a notice. */
async function comment(text: string, when: 'always' | 'if-there', { toolkit, env, inputs, pullRequest }: DeliveryPlace): Promise<void> {
  if (pullRequest === undefined) return
  const { keepComment } = await import('./comment.ts')
  const failure = await keepComment({ text, when, pullRequest, inputs, env })
  if (failure === undefined) return
  const message = `the pull request comment was not written: ${failure}\nhelp: Give the job \`pull-requests: write\`, or remove the input \`comment\`.`
  await toolkit.annotate({ level: 'notice', title: 'comment skipped', message, file: undefined, line: undefined })
}

const workspaceOf = ({ env }: DeliveryPlace): string => env['GITHUB_WORKSPACE'] || process.cwd()
