/** Docs stay true: each rule has a page with the set headings, its front matter comes from the code, and its example is run. `U=1` rewrites. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { RULE_IDS, type RuleId } from '../src/domain/rule-id.ts'
import { rules } from '../src/rules/index.ts'
import { NOT_EXEMPTIBLE } from '../src/traits/way-out.ts'
import { problemsOf } from './policy/policies.ts'
import { findingOf, printed } from './helpers/examples.ts'

const FOLDER = 'docs/rules'
const HEADINGS = ['What it flags', 'Why', 'Example', 'Help', 'When to turn it off']
const UPDATE = process.env['U'] === '1'

const read = (name: string): string => readFileSync(`${FOLDER}/${name}.md`, 'utf8')
const normal = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Text of the section under a heading. */
function section(page: string, heading: string): string {
  const [, rest = ''] = page.split(`\n## ${heading}\n`)
  return rest.split('\n## ')[0] ?? ''
}

const summaryOf = (rule: RuleId): string => `Flags: ${rules[rule].summary}.`

/** The page with the parts that the code knows put in. */
function rendered(rule: RuleId, page: string): string {
  const finding = findingOf(rule)
  const output = `Output:\n\n\`\`\`text\n${finding === undefined ? 'nothing' : printed(rule)}\n\`\`\`\n\n## Help`
  return page
    .replace(/^---\n[^]*?\n---\n/, `---\nlevel: ${rules[rule].defaultLevel}\nsince: ${sinceOf(page)}\n---\n`)
    .replace(/\n# .+\n\n[^\n]+\n/, `\n# ${rule}\n\n${summaryOf(rule)}\n`)
    .replace(/Output:\n\n[^]*?\n\n## Help/, () => output)
    .replace(
      /\n## When to turn it off\n([^]*?)(?:\n<!-- off -->[^]*)?$/,
      (_, said: string) => `\n## When to turn it off\n${said.trimEnd()}\n\n${offLines(rule)}`,
    )
}

/** The line to paste, or the sentence that there is none, and what lifts the rule for one version. */
function offLines(rule: RuleId): string {
  const { isFixed, defaultLevel } = rules[rule]
  const isExemptible = rules[rule].about === 'candidate' && !NOT_EXEMPTIBLE.includes(rule)
  const one = isExemptible ? 'An exemption lifts it for one version.' : 'No exemption lifts it.'
  const [what, level] = defaultLevel === 'off' ? ['on', 'warning'] : ['off', 'off']
  const line = isFixed
    ? `Its level is fixed: no line of a policy turns it off. ${one}`
    : `The lines of \`.github/countersign.yml\` that turn it ${what}. ${one}\n\n\`\`\`yaml\nrules:\n  ${rule}: ${level}\n\`\`\``
  return `<!-- off -->\n\n${line}\n`
}

const sinceOf = (page: string): string => /^since: (\d+\.\d+\.\d+)$/m.exec(page)?.[1] ?? 'missing'

function index(): string {
  const rows = RULE_IDS.map((rule) => `| [\`${rule}\`](${rule}.md) | ${rules[rule].defaultLevel} | ${rules[rule].summary} |`)
  return [
    '# Rules',
    '',
    'For everyone who reads a finding: what each rule flags, and at which level. The page of a rule has an example, what to do, and when to turn it off.',
    '',
    '- An id names the bad thing and never changes.',
    '- `error` blocks. `warning` and `notice` do not. `off` is not asked. `rules:` in the policy sets another level, except for rules whose page says otherwise.',
    '- If a rule cannot get the evidence that it needs, the verdict is `undetermined`. That blocks too, and a re-run ends it.',
    '- The [glossary](../glossary.md) explains *continuity*, *baseline*, *claimed* and other words.',
    '',
    '| Rule | Default | What is flagged |',
    '|---|---|---|',
    ...rows,
    '',
    'Generated from the code by `U=1 npm test -- __tests__/docs.test.ts`.',
    '',
  ].join('\n')
}

describe.each([...RULE_IDS])('docs/rules/%s.md', (rule) => {
  if (UPDATE) writeFileSync(`${FOLDER}/${rule}.md`, rendered(rule, read(rule)))
  const page = read(rule)

  test('has the set headings, each with something under it', () => {
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(HEADINGS)
    for (const heading of HEADINGS) expect(normal(section(page, heading)).length).toBeGreaterThan(5)
    expect(section(page, 'Example')).toMatch(/\nInput:\n[^]+\nOutput:\n/)
  })

  test('says the level, the summary and the example that the code says', () => {
    expect(findingOf(rule)).toBeDefined()
    expect(page).toBe(rendered(rule, page))
    expect(sinceOf(page)).not.toBe('missing')
  })

  test('has lines that a policy takes', () => {
    for (const [, yaml = ''] of page.matchAll(/```yaml\n([^]*?)```/g))
      if (/^(?:rules|settings|packages|publishers|exemptions):/m.test(yaml))
        expect(problemsOf(yaml.includes('version: 1') ? yaml : `version: 1\n${yaml}`)).toEqual([])
  })
})

test.each(RULE_IDS)('%s has a table of what it allows and what it flags in __tests__/rules', (rule) => {
  const [file] = readdirSync('__tests__/rules').filter((name) => name === `${rule}.test.ts`)
  expect(file === undefined ? 'no file' : readFileSync(`__tests__/rules/${file}`, 'utf8')).toMatch(new RegExp(`uleTable\\('${rule}', `))
})

test('docs/rules has only an index and a page for each rule', () => {
  if (UPDATE) writeFileSync(`${FOLDER}/README.md`, index())
  expect(read('README')).toBe(index())
  expect(readdirSync(FOLDER).sort()).toEqual([...RULE_IDS.map((rule) => `${rule}.md`), 'README.md'].sort())
})
