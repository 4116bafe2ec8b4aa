/** docs/attacks.md, written from what the gate says of the corpus. */
import type { RuleId } from '../../src/domain/rule-id.ts'
import type { Outcome } from './judged.ts'
import type { Incident, Legitimate, Unknown } from './told.ts'

export interface Judged<T> {
  readonly told: T
  readonly outcome: Outcome
}

type Rules = readonly RuleId[]

/** `actions`: the part about pinned actions, as text. */
export function page(incidents: readonly Judged<Incident>[], legitimate: readonly Judged<Legitimate>[], actions: string): string {
  const sections = [
    '# The attack corpus',
    'For security teams: which documented attacks on npm packages and actions are blocked, by which rule, and which are not. Every number on this page is written from test runs.',
    ['<!-- totals -->', ...totals(incidents, legitimate), '<!-- /totals -->'].join('\n'),
    INTRODUCTION,
    '## Attacks',
    incidentTable(incidents),
    '## What the source repository adds',
    sourcePart(incidents, legitimate),
    '## What only age blocks',
    GAPS,
    incidents
      .filter((one) => comesIn(one) === 'comes in')
      .map(gap)
      .join('\n'),
    '## Lessons',
    incidents
      .filter((one) => comesIn(one) !== 'comes in')
      .flatMap(({ told }) => (told.lesson === undefined ? [] : [`- **${told.title}**: ${told.lesson}`]))
      .join('\n'),
    '## Honest releases that look like attacks',
    HONEST,
    legitimateTable(legitimate),
    '## Attacks on pinned actions',
    actions,
    '## What happened, what is not known, and the sources',
    [...incidents, ...legitimate].map(({ told }) => story(told)).join('\n\n'),
  ]
  return `${sections.join('\n\n')}\n`
}

/** Complete lines, for the README to quote. */
function totals(incidents: readonly Judged<Incident>[], legitimate: readonly Judged<Legitimate>[]): readonly string[] {
  const blocked = (which: (outcome: Outcome) => Rules): number => incidents.filter(({ outcome }) => which(outcome).length > 0).length
  const left = incidents.filter(({ outcome }) => outcome.late.withoutPolicy.length === 0)
  const unknown = left.filter((one) => comesIn(one) === 'unknown').length
  const raised = left.filter(({ outcome }) => outcome.raised.length > 0).length
  const honest = legitimate.filter(comesInHonest)
  const warned = honest.filter(({ outcome }) => outcome.warnings.withoutPolicy.length > 0).length
  const lost = legitimate.filter(({ outcome }) => [...outcome.late.withoutPolicy, ...outcome.warnings.withoutPolicy].some(isLost))
  const shown = lost.filter(comesInHonest)
  const waiting = legitimate.filter(({ outcome }) => outcome.late.withoutPolicy.includes('tag-lost'))
  return [
    `- Of **${incidents.length}** documented attacks, **${blocked(({ onTheDay }) => onTheDay.withoutPolicy)}** are blocked on the day they happened, with default settings and no policy file. With the policy that \`countersign init\` would have written the day before, ${blocked(({ onTheDay }) => onTheDay.withPolicy)} are blocked.`,
    `- Ten days later, when their age counts for nothing, **${blocked(({ late }) => late.withoutPolicy)}** are still blocked without a policy and ${blocked(({ late }) => late.withPolicy)} with one. Only the source repository shows ${bySource(incidents).length} of them. Of ${unknown} more, too little is documented to say. **${left.length - unknown}** come in, because the publish does not differ enough from the version before. Of these ${left.length}, ${raised} have a warning, or an unreviewed commit, that a policy can make an error.`,
    `- Of **${legitimate.length}** honest releases that other tools took for attacks, ${honest.length} come in without a policy (${warned} with a warning). ${lost.length} dropped an attestation that the version before had, as \`axios\` 1.14.1 did. ${shown.length} of these come in with a warning, because their repository shows the release. ${lost.length - shown.length} are blocked, and the report has the exemption to paste. ${waiting.length} more ${waiting.length === 1 ? 'waits' : 'wait'} until the version is 14 days old, because its repository does not show it.`,
  ]
}

const SOURCE: Rules = ['manifest-contradicts-source', 'manifest-differs-from-tarball', 'tag-lost']
const isLost = (rule: RuleId): boolean => rule === 'attestation-lost'
const comesInHonest = ({ outcome }: Judged<Legitimate>): boolean => outcome.late.withoutPolicy.length === 0

/** Attacks that nothing but the source repository blocks ten days later. */
const bySource = (incidents: readonly Judged<Incident>[]): readonly Judged<Incident>[] =>
  incidents.filter(({ outcome: { late } }) => late.withoutPolicy.length > 0 && late.withoutPolicy.every((rule) => SOURCE.includes(rule)))

const INTRODUCTION = `How it was measured:

- Every row is a test: a bump as a bot would propose it, with minted certificates and recorded answers, as the incident is documented.
- Each is judged four hours and ten days after the publish. Each is judged without a policy, and with the one that \`countersign init\` writes from the lockfile of the day before.
- Only documented facts count. What nobody documented is assumed **in the attacker's favour**, as it was in the version before, and is listed [below](#what-happened-what-is-not-known-and-the-sources). If something else was assumed, the reason is given. So a block is right whatever the truth was. If a version comes in and something important is not known, the table says *unknown*.
- What the repository is not documented to show is assumed to exist and to agree. Numeric ids, commits, names of workflow files, hours, and numbers and days of earlier versions are invented if they are not documented. They decide nothing.
- Attacks on actions have [a section of their own](#attacks-on-pinned-actions). Not included: what was not a publish of an established npm package (LiteLLM, the Nx Console extension, the typosquats of DirtyBlanket), and \`pgserve\`, of which only the name is documented.

Each rule in a cell blocks alone. The last column has further signs: warnings, and \`commit-unreviewed\`, which is off by default. If a policy makes one of them an error (\`rules:\`), it blocks alone too, ten days later.`

const GAPS = `Here the usual account or workflow published, in the usual way. Three days of waiting protected against all of these, because others noticed in time. To be stricter, make errors of the signs in the last column.

An owner's account that is taken over, releases in the normal way and outlasts the cooldown cannot be seen in who published.`

const HONEST = `Judged ten days after the publish.

- **Blocked without a policy**: the release dropped an attestation or its tag, and the repository does not show it. Nothing public tells such a release from one made with a stolen token. A gate that let it pass would let \`axios\` 1.14.1 or \`debug\` 4.4.2 pass.
- **Comes in with a warning**: the repository shows the release. A policy that names the publisher still demands its attestation.
- The finding names whom to ask, and the lines that exempt this one version. A test pastes them and sees the version come in. If the project corrected it in a later version, that one comes in without an exemption.`

function sourcePart(incidents: readonly Judged<Incident>[], legitimate: readonly Judged<Legitimate>[]): string {
  const titles = (list: readonly Judged<Incident | Legitimate>[]): string => list.map(({ told }) => told.title).join('; ')
  const seen = bySource(incidents)
  const of = (rule: RuleId): readonly Judged<Incident>[] => seen.filter(({ outcome }) => outcome.late.withoutPolicy.includes(rule))
  const alone = (rule: RuleId): readonly Judged<Incident>[] => of(rule).filter(({ outcome }) => outcome.late.withoutPolicy.length === 1)
  const vouched = legitimate.filter((one) => comesInHonest(one) && one.outcome.warnings.withoutPolicy.some(isLost))
  return [
    'Somebody with a stolen registry token publishes what the repository does not have. Without this evidence the following would come in ten days later, or too little would be documented to say.\n',
    `- A script, a dependency or an address that neither the source nor the version before has ([manifest-contradicts-source](rules/manifest-contradicts-source.md), ${of('manifest-contradicts-source').length}): ${titles(of('manifest-contradicts-source'))}.`,
    `- No tag, though the versions before all have one ([tag-lost](rules/tag-lost.md), ${of('tag-lost').length}, ${alone('tag-lost').length} of them by nothing else: ${titles(alone('tag-lost'))}). It is an error until the version is 14 days old. No documented malicious version stayed on the registry for a tenth of that time.`,
    `- Honest releases that come in with a warning, because their tag and manifest show that the project released them: ${titles(vouched)}.`,
    `- Honest, and blocked until it is 14 days old: ${titles(legitimate.filter(({ outcome }) => outcome.late.withoutPolicy.includes('tag-lost')))}. The clean version was published without the repository, like the bad one: there is neither a tag nor a commit. With the policy that \`init\` writes it is [tag-missing](rules/tag-missing.md), and needs an exemption.`,
    '\nNot seen by it:\n\n- what was committed and released from the repository (`keyv`, AsyncAPI);\n- a project without tags (`@lottiefiles/lottie-player`);\n- a payload in built code of an attested version (`@velora-dex/sdk`, if it was attested: nobody documented that).',
  ].join('\n')
}

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

function story({ title, happened, repository, unknown = [], sources }: Incident | Legitimate): string {
  const shows = repository === undefined ? [] : [`  - The repository shows: ${repository}.`]
  const lines = [...shows, ...unknown.map((one) => `  - ${unknownText(one)}`)]
  return [`- **${title}**: ${happened}`, ...lines, `  - ${sources.map(source).join(' · ')}`].join('\n')
}

const unknownText = ({ what, assumed, because }: Unknown): string =>
  `Not documented: ${what}. Assumed: ${assumed}${because === undefined ? '' : ` (${because})`}.`

const source = (text: string): string => (/^https:\/\/\S+$/.test(text) ? `<${text}>` : text)

const links = (rules: Rules): string => rules.map((rule) => `[${rule}](rules/${rule}.md)`).join(', ')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
