/** docs/attacks.md, written from what the gate says of the corpus. */
import type { RuleId } from '../../src/domain/rule-id.ts'
import type { Outcome } from './judged.ts'
import type { Incident, Legitimate, Unknown } from './told.ts'

export interface Judged<T> {
  readonly told: T
  readonly outcome: Outcome
}

type Rules = readonly RuleId[]

export function page(incidents: readonly Judged<Incident>[], legitimate: readonly Judged<Legitimate>[]): string {
  const sections = [
    '# The attack corpus',
    ['<!-- totals -->', ...totals(incidents, legitimate), '<!-- /totals -->'].join('\n'),
    INTRODUCTION,
    '## Attacks',
    incidentTable(incidents),
    '## What nothing but age blocks',
    GAPS,
    incidents
      .filter((one) => comesIn(one) === 'comes in')
      .map(gap)
      .join('\n'),
    '## What there is to learn',
    incidents
      .filter((one) => comesIn(one) !== 'comes in')
      .flatMap(({ told }) => (told.lesson === undefined ? [] : [`- **${told.title}**: ${told.lesson}`]))
      .join('\n'),
    '## Honest releases that look like attacks',
    HONEST,
    legitimateTable(legitimate),
    '## What happened, what is not known, and where it is told',
    [...incidents, ...legitimate].map(({ told }) => story(told)).join('\n\n'),
  ]
  return `${sections.join('\n\n')}\n`
}

/** Lines that stand on their own, for the README to quote. */
function totals(incidents: readonly Judged<Incident>[], legitimate: readonly Judged<Legitimate>[]): readonly string[] {
  const blocked = (which: (outcome: Outcome) => Rules): number => incidents.filter(({ outcome }) => which(outcome).length > 0).length
  const left = incidents.filter(({ outcome }) => outcome.late.withoutPolicy.length === 0)
  const unknown = left.filter((one) => comesIn(one) === 'unknown').length
  const raised = left.filter(({ outcome }) => outcome.raised.length > 0).length
  const honest = legitimate.filter(({ outcome }) => outcome.late.withoutPolicy.length === 0 && outcome.late.withPolicy.length === 0)
  const warned = honest.filter(({ outcome }) => outcome.warnings.withoutPolicy.length > 0).length
  return [
    `- Of **${incidents.length}** documented attacks, **${blocked(({ onTheDay }) => onTheDay.withoutPolicy)}** are blocked on the day they happened, with default settings and no policy file, and ${blocked(({ onTheDay }) => onTheDay.withPolicy)} with the policy that \`countersign init\` would have written the day before.`,
    `- Ten days later, when their age counts for nothing, **${blocked(({ late }) => late.withoutPolicy)}** still are without a policy and ${blocked(({ late }) => late.withPolicy)} with one; of ${unknown} more too little is documented to say; **${left.length - unknown}** come in, because nothing that the publish left behind differs enough from the version before. ${raised} of these ${left.length} carry a warning, or an unreviewed commit, that a policy can make an error of.`,
    `- Of **${legitimate.length}** honest releases that other tools took for attacks, ${honest.length} come in (${warned} with a warning). The other ${legitimate.length - honest.length} dropped an attestation that the version before had, as \`axios\` 1.14.1 did; they are blocked with the exemption to paste.`,
  ]
}

const INTRODUCTION = `Every row is a test: a bump as a bot would propose it, certificates minted and answers recorded as the incident is documented, judged four hours and ten days after the publish, once without a policy and once with the one that \`countersign init\` writes from the lockfile of the day before. This page is written from the verdicts.

Only documented facts are told. What nobody documented is assumed **in the attacker's favour**, as it was in the version before, and listed [below](#what-happened-what-is-not-known-and-where-it-is-told). Where something else was assumed, the reason is given. So a block holds whatever the truth was; where a version comes in and something that matters is not known, the table says *unknown*. Numeric ids, commits, names of workflow files, hours and the days of versions before are made up where they are not documented, and decide nothing.

Left out is what was no publish of an established npm package (Trivy, LiteLLM, the Nx Console extension, the typosquats of DirtyBlanket), and \`pgserve\`, of which nothing is documented but the name.

Each rule named in a cell is enough alone. The last column holds what is seen besides: warnings, and \`commit-unreviewed\`, which is off by default. Each of them, too, blocks alone ten days later where a policy makes an error of it (\`rules:\`).`

const GAPS = `Here the publish came from the account or workflow that always published, in the way it always did. Who waits three days was safe from all of these, because others were not and noticed; who wants more turns the signs of the last column into errors.

An owner's account that is taken over, releases in the normal way and outlasts the cooldown cannot be seen in who published.`

const HONEST = `Judged ten days after the publish. What is blocked here dropped an attestation: nothing that is public tells such a release from one made with a stolen token, and a gate that let it pass would let \`axios\` 1.14.1 pass. The finding names whom to ask and the lines that exempt this one version; a test pastes them and sees it come in. Where the project put it right in a later version, that one comes in without any.`

function incidentTable(incidents: readonly Judged<Incident>[]): string {
  const sorted = incidents.toSorted((a, b) => (a.told.published < b.told.published ? 1 : -1))
  const rows = sorted.map((one) => {
    const { told, outcome } = one
    const cell = (rules: Rules): string => (rules.length > 0 ? `**blocked** ${links(rules)}` : comesIn(one))
    const { onTheDay, late } = outcome
    const cells = [onTheDay.withoutPolicy, onTheDay.withPolicy, late.withoutPolicy, late.withPolicy].map(cell)
    return [`${told.title}, ${told.published.slice(0, 10)}`, ...cells, links(outcome.raised) || '–']
  })
  const head = [
    'Attack',
    'On the day, no policy',
    'On the day, policy',
    'Ten days later, no policy',
    'Ten days later, policy',
    'Further signs, each enough if raised',
  ]
  return table(head, rows)
}

function comesIn({ told, outcome }: Judged<Incident>): 'blocked' | 'comes in' | 'unknown' {
  if (outcome.late.withoutPolicy.length > 0) return 'blocked'
  return (told.unknown ?? []).length > 0 ? 'unknown' : 'comes in'
}

const gap = ({ told, outcome }: Judged<Incident>): string => {
  const signs = outcome.raised.length === 0 ? 'No sign at all.' : `Signs: ${links(outcome.raised)}.`
  return `- **${told.title}**: ${told.happened} ${told.lesson ?? ''} ${signs}`.replaceAll(/ {2,}/g, ' ')
}

function legitimateTable(legitimate: readonly Judged<Legitimate>[]): string {
  const rows = legitimate.map(({ told, outcome: { late, warnings } }) => {
    const cell = (rules: Rules, warned: Rules): string => {
      if (rules.length > 0) return `blocked ${links(rules)}`
      return warned.length > 0 ? `comes in, warned: ${links(warned)}` : 'comes in'
    }
    const cells = [cell(late.withoutPolicy, warnings.withoutPolicy), cell(late.withPolicy, warnings.withPolicy)]
    return [told.title, told.happened, ...cells, told.repairedBy ?? '–']
  })
  return table(['Release', 'What happened', 'No policy', 'Policy', 'Put right in'], rows)
}

function story({ title, happened, unknown = [], sources }: Incident | Legitimate): string {
  const lines = unknown.map((one) => `  - ${unknownText(one)}`)
  return [`- **${title}**: ${happened}`, ...lines, `  - ${sources.map(source).join(' · ')}`].join('\n')
}

const unknownText = ({ what, assumed, because }: Unknown): string =>
  `not documented: ${what}. Assumed: ${assumed}${because === undefined ? '' : ` (${because})`}.`

const source = (text: string): string => (/^https:\/\/\S+$/.test(text) ? `<${text}>` : text)

const links = (rules: Rules): string => rules.map((rule) => `[${rule}](rules/${rule}.md)`).join(', ')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
