/**
 * The README is true: its total is that of docs/attacks.md, its counts are those of the code, and its links have targets. `U=1` rewrites the total.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../src/commands/options.ts'
import { RULE_IDS } from '../src/domain/rule-id.ts'

const README = 'README.md'
const readme = readFileSync(README, 'utf8')
const BLOCK = /(<!-- attacks:begin[^\n]*-->\n)([\s\S]*?)(<!-- attacks:end -->)/

/** The first total of docs/attacks.md, with its links as seen from the root. The README links to the others. */
function totals(): string {
  const [, text = ''] = /<!-- totals -->\n([\s\S]*?)<!-- \/totals -->/.exec(readFileSync('docs/attacks.md', 'utf8')) ?? []
  const [first = ''] = text.split(/(?<=\n)(?=- )/)
  return first.replaceAll('](rules/', '](docs/rules/').replaceAll('](#', '](docs/attacks.md#')
}

describe('README', () => {
  test('quotes the first total of the attack corpus', () => {
    expect(totals()).not.toBe('')
    if (process.env['U'] === '1')
      writeFileSync(
        README,
        readme.replace(BLOCK, (_, begin: string, __, end: string) => begin + totals() + end),
      )
    expect(BLOCK.exec(readFileSync(README, 'utf8'))?.[2]).toBe(totals())
  })

  test('counts the rules', () => {
    expect(readme).toContain(`[${RULE_IDS.length} rules]`)
  })

  test('leads somewhere with every link', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+?)(?:#[^)]*)?\)/g)].map(([, file = '']) => file)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((file) => !existsSync(file))).toEqual([])
  })

  test('names every command', () => {
    for (const command of COMMANDS.filter((one) => one !== 'completion')) expect(readme).toContain(command)
  })
})
