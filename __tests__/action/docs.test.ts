/** What the docs show can be copied, and what they link to is there. */
import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { RULE_IDS } from '../../src/domain/rule-id.ts'
import { openPolicy, parsePolicy } from '../../src/policy/read/parse.ts'

const PAGES = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`)
  .concat('README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'demo/README.md')
const COMMIT = '0'.repeat(40)

test('every workflow, ours and those shown, is a workflow', () => {
  const said = execFileSync(process.execPath, ['scripts/lint-workflows.mjs'], { encoding: 'utf8' })
  expect(Number(/^(\d+) workflows have no problems/.exec(said)?.[1])).toBeGreaterThan(15)
})

describe.each(PAGES)('%s', (file) => {
  const page = readFileSync(file, 'utf8')
  const blocks = [...page.matchAll(/^( *)```yaml\n([^]*?)^ *```$/gm)].map(([, indent = '', text = '']) =>
    text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  )

  test('every policy that it shows is a policy', () => {
    for (const text of blocks.filter((block) => block.startsWith('# .github/countersign.yml'))) {
      const plain = text.replaceAll('@<40-hex sha>', `@${COMMIT}`)
      const shared =
        'version: 1\npublishers:\n  x: { repository: a/b, workflow: .github/workflows/r.yml, refs: [refs/heads/main], triggers: [push] }\n'
      const extended = openPolicy(plain, file).references.map(({ from }) => ({ from, text: shared, sha256: '' }))
      expect(() => parsePolicy(plain, file, { commit: undefined, sha256: '', extended })).not.toThrow()
    }
  })

  test('what it links to is there', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)(#[^)]*)?\)/g)].map(([, target = '']) => path.join(path.dirname(file), target))
    expect(links.filter((target) => !existsSync(target))).toEqual([])
    const anchors = [...page.matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)].map(
      ([, target = '', anchor = '']) => [target === '' ? file : path.join(path.dirname(file), target), anchor] as const,
    )
    expect(anchors.filter(([target, anchor]) => target.endsWith('.md') && !headings(target).includes(anchor))).toEqual([])
  })

  test('actions are pinned, ours by a placeholder that nobody takes for a commit', () => {
    const uses = [...page.matchAll(/uses:\s+(\S+@.*)$/gm)].map(([, what = '']) => what)
    expect(uses.filter((what) => !/@(?:<40-hex sha>|[0-9a-f]{40}) # v\d/.test(what))).toEqual([])
  })
})

/** As GitHub makes anchors of headings. */
const headings = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

test('troubleshooting knows every error of the gate and every rule', () => {
  const page = readFileSync('docs/troubleshooting.md', 'utf8')
  const codes = [...readFileSync('src/errors.ts', 'utf8').matchAll(/^ {2}\| '([A-Z_]+)'$/gm)].map(([, code = '']) => code)
  expect(codes.length).toBeGreaterThan(10)
  const told = [...page.matchAll(/^### (.+)$/gm)].flatMap(([, heading = '']) =>
    [...heading.matchAll(/`([A-Z_]+)`/g)].map(([, code = '']) => code),
  )
  expect(told.toSorted()).toEqual(codes.toSorted())
  expect([...page.matchAll(/^\| \[`([a-z-]+)`\]/gm)].map(([, rule]) => rule)).toEqual([...RULE_IDS])
})
