/** The part of docs/attacks.md about actions, written from what the gate says. */
import type { RuleId } from '../../src/domain/rule-id.ts'
import type { PinStory } from './actions.ts'
import type { PinOutcome } from './actions-judged.ts'

export interface JudgedPin {
  readonly told: PinStory
  readonly outcome: PinOutcome
}

const INTRODUCTION = `A [pinned action](pinned-actions.md) is judged like a package. Each documented attack on an action is the bump that a bot proposed to a user who had pinned an older commit. It is judged four hours and ten days after the commit came, without a policy and with the one that \`countersign init\` writes the day before.

The malicious commits that reached users were on no branch of the repository. An attacker who may push a tag may not always push to a branch. A malicious commit that is merged and released in the normal way has only its age against it. None is documented here.`

export function pinSection(all: readonly JudgedPin[]): string {
  const [attacks, honest] = [all.filter(({ told }) => told.isAttack), all.filter(({ told }) => !told.isAttack)]
  const cell = (rules: readonly RuleId[]): string => (rules.length > 0 ? `**blocked** ${links(rules)}` : 'comes in')
  const attackRows = attacks.map(({ told, outcome: { onTheDay, late } }) => [
    `${told.title}, ${told.day.slice(0, 10)}`,
    ...[onTheDay.withoutPolicy, onTheDay.withPolicy, late.withoutPolicy, late.withPolicy].map(cell),
  ])
  const honestRows = honest.map(({ told, outcome: { late, warnings } }) => [
    told.title,
    told.happened,
    late.withoutPolicy.length > 0 ? cell(late.withoutPolicy) : warnings.length > 0 ? `comes in, warned: ${links(warnings)}` : 'comes in',
    cell(late.withPolicy),
  ])
  return [
    INTRODUCTION,
    table(['Attack', 'On the day, no policy', 'On the day, policy', 'Ten days later, no policy', 'Ten days later, policy'], attackRows),
    'Honest bumps that look like one, ten days after the release. On the day all of them wait for their age.',
    table(['Bump', 'What is odd about it', 'No policy', 'Policy'], honestRows),
    all.map(({ told }) => story(told)).join('\n'),
  ].join('\n\n')
}

const story = ({ title, isAttack, happened, assumed, sources }: PinStory): string =>
  `- **${title}**: ${isAttack ? `${happened} ` : ''}${assumed === undefined ? '' : `Assumed: ${assumed}. `}Sources: ${sources.map((source) => `<${source}>`).join(', ')}.`

const links = (rules: readonly RuleId[]): string => rules.map((rule) => `[${rule}](rules/${rule}.md)`).join(', ')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
