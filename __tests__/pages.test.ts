/** Every page can be found, every default has its reason, and every workflow that is shown says where its commit is from. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { settings } from '../src/policy/read/fields.ts'

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.md'))
const FLEET = '.github/workflows/fleet-audit.yml'
const read = (name: string): string => readFileSync(path.join('docs', name), 'utf8')

test('the index leads to every page', () => {
  const linked = new Set([...read('README.md').matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target))
  expect(pages.filter((name) => name !== 'README.md' && !/^rules\/(?!README)/.test(name) && !linked.has(name))).toEqual([])
})

test('the questions give the reason for every default of the settings', () => {
  const headings = [...read('faq.md').matchAll(/^### (.+)$/gm)].map(([, text = '']) => text).join('\n')
  expect(Object.keys(settings).filter((name) => !headings.includes(`\`${name}\``))).toEqual([])
})

test('where a commit has to be put in, the command that finds it stands above', () => {
  for (const name of pages) {
    const page = read(name)
    const first = page.search(/uses: countersign\/countersign\S*@<40-hex sha>/)
    if (first >= 0 && name !== 'versions.md')
      expect([name, page.slice(0, first)]).toEqual([
        name,
        expect.stringContaining('git ls-remote https://github.com/countersign/countersign'),
      ])
    expect(page).not.toMatch(/uses: countersign\/countersign\S* # v\d+$/m)
  }
})

test('a release is written into every page', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'countersign-pages-'))
  try {
    for (const name of ['docs', 'README.md', FLEET]) cpSync(name, path.join(folder, name), { recursive: true })
    const commit = 'c0ffee'.padEnd(40, '1')
    const script = path.resolve('scripts/pin-docs.mjs')
    execFileSync(process.execPath, [script, commit, 'v1.2.3'], { cwd: folder })
    const after = pages.map((name) => readFileSync(path.join(folder, 'docs', name), 'utf8')).join('\n')
    expect(
      after.match(/uses: countersign\/countersign[\w./-]*@\S+ # \S+/g)?.filter((uses) => !uses.endsWith(`@${commit} # v1.2.3`)),
    ).toEqual([])
    const fleet = readFileSync(path.join(folder, FLEET), 'utf8')
    expect([fleet.includes(' countersign@1.2.3\n'), after.includes(fleet)]).toEqual([true, true])
    expect(after).toContain('npx --yes countersign@1.2.3 ')
    expect(() => execFileSync(process.execPath, [script, 'main', 'v1.2.3'], { cwd: folder, stdio: 'pipe' })).toThrow()
  } finally {
    rmSync(folder, { recursive: true })
  }
})
