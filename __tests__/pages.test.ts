/** Every page can be found, every default has its reason, and every workflow that is shown says where its commit is from. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { parseOptions } from '../src/commands/options.ts'
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

test('the README and the quick start show one workflow', () => {
  const shown = ['README.md', 'docs/quick-start.md'].map((name) => {
    const [, text = ''] = /```yaml\n([^]*?)```/.exec(readFileSync(name, 'utf8')) ?? []
    const workflow = load(text.replaceAll(/@(?:<40-hex sha>|[0-9a-f]{40})/g, '@commit')) as { readonly jobs: object }
    return workflow
  })
  expect(shown[0]).toEqual(shown[1])
  expect(Object.keys(shown[0]?.jobs ?? {})).toEqual(['countersign'])
})

test('every picture is shown by a page, light and dark, and is small', () => {
  const files = readdirSync('docs/images')
  const shown = ['README.md', ...pages.map((name) => path.join('docs', name))].map((name) => readFileSync(name, 'utf8')).join('\n')
  expect(files.filter((name) => !shown.includes(`images/${name}`))).toEqual([])
  expect(new Set(files.filter((name) => !name.endsWith('-dark.png')).map((name) => name.replace('-light.', '-dark.')))).toEqual(
    new Set(files.filter((name) => name.endsWith('-dark.png'))),
  )
  expect(files.filter((name) => statSync(path.join('docs/images', name)).size > 150_000)).toEqual([])
})

test('every printed pipeline of another CI is YAML, and every command line of the docs is understood', () => {
  const lines = pages.flatMap((name) =>
    [...read(name).matchAll(/^ *```(yaml|sh|bash)\n([^]*?)^ *```$/gm)].flatMap(([, language, text = '']) => {
      if (language === 'yaml' && name === 'recipes/other-ci.md') expect(load(text)).toBeInstanceOf(Object)
      return [
        ...text
          .replaceAll('\\\n', ' ')
          .matchAll(/\bcountersign(?:@[\d.]+)? ((?:check|audit|init|suggest|explain|lint|report|demo)\b[^\n|&;#>)]*)/g),
      ].map(([, argv = '']) => [name, argv.trim()] as const)
    }),
  )
  expect(lines.length).toBeGreaterThan(8)
  for (const [name, line] of lines) {
    const argv = line.split(/\s+/).map((word) => word.replaceAll(/["']/g, ''))
    try {
      expect(parseOptions(argv.map((word) => (/^\$\S*\/\$/.test(word) ? '1/2' : word))).unused).toEqual([])
    } catch (error) {
      throw new Error(`${name}: countersign ${line}`, { cause: error })
    }
  }
})

test('above every placeholder of a commit is the command that finds it', () => {
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

/** A copy of what a release writes into. */
function copied(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'countersign-pages-'))
  for (const name of ['docs', 'README.md', 'package.json', 'scripts/pin-docs.mjs', FLEET])
    cpSync(name, path.join(folder, name), { recursive: true })
  return folder
}
const pagesOf = (folder: string): string => pages.map((name) => readFileSync(path.join(folder, 'docs', name), 'utf8')).join('\n')
const pinDocs = (folder: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, ['scripts/pin-docs.mjs', ...args], { cwd: folder, stdio: 'pipe' })

describe('a release is written into every page', () => {
  let folder: string
  beforeEach(() => void (folder = copied()))
  afterEach(() => rmSync(folder, { recursive: true }))

  test('its commit, its version, and that the sentence above them is true then', () => {
    const commit = 'c0ffee'.padEnd(40, '1')
    for (const [sha, version] of [
      ['0'.repeat(40), 'v1.2.2'],
      [commit, 'v1.2.3'],
    ] as const)
      pinDocs(folder, sha, version)
    const after = pagesOf(folder)
    const uses = after.match(/uses: countersign\/countersign[\w./-]*@\S+ # \S+/g) ?? []
    expect(uses.length).toBeGreaterThan(10)
    expect(uses.filter((one) => !one.endsWith(`@${commit} # v1.2.3`))).toEqual([])
    expect(after).toContain('The commit below is that of v1.2.3: `git ls-remote')
    // What is left: the page about versions, and commits of somebody's own repository.
    const left = after.match(/^.*<40-hex sha>.*$/gm) ?? []
    expect(left.filter((line) => !/acme\/security\/|Before the first release the pages say/.test(line))).toEqual([])
    const fleet = readFileSync(path.join(folder, FLEET), 'utf8')
    expect([fleet.includes(' countersign@1.2.3\n'), after.includes(fleet)]).toEqual([true, true])
    expect(after).toContain('npx --yes countersign@1.2.3 ')
    expect(() => pinDocs(folder, 'main', 'v1.2.3')).toThrow()
  })

  test('before the tag the version alone, so that a called workflow runs its own release', () => {
    writeFileSync(path.join(folder, 'package.json'), '{ "version": "9.8.7" }')
    const before = pagesOf(folder)
    pinDocs(folder)
    expect(readFileSync(path.join(folder, FLEET), 'utf8')).toContain(' countersign@9.8.7\n')
    expect(pagesOf(folder)).toBe(before.replaceAll(/\bcountersign@\d+\.\d+\.\d+\b/g, 'countersign@9.8.7'))
  })

  test('by the job of the release workflow: a branch, and a pull request for it, that touch no workflow', () => {
    interface Release {
      readonly jobs: { readonly docs: { readonly needs: string; readonly steps: readonly { readonly run?: string }[] } }
    }
    const { docs } = (load(readFileSync('.github/workflows/release.yml', 'utf8')) as Release).jobs
    expect(docs.needs).toBe('release')
    const run = docs.steps.flatMap((step) => step.run ?? []).join('\n')
    const remote = path.join(folder, '.git', 'remote.git')
    const gh = path.join(folder, '.git', 'bin')
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      })
    git('init', '-qb', 'main')
    git('add', '-A')
    git('commit', '-qm', 'release')
    git('init', '-q', '--bare', remote)
    git('remote', 'add', 'origin', remote)
    mkdirSync(gh)
    writeFileSync(path.join(gh, 'gh'), '#!/bin/sh\necho "$@" >> "$ASKED"\n', { mode: 0o755 })
    const version = `v${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}`
    const asked = path.join(folder, '.git', 'asked')
    const env = {
      PATH: `${gh}:${process.env['PATH'] ?? ''}`,
      ASKED: asked,
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_REF_NAME: version,
      HOME: folder,
    }
    const job = () => execFileSync('bash', ['-e', '-c', run], { cwd: folder, env, stdio: 'pipe' })
    job()
    const branch = `docs-${version}`
    expect(git('--git-dir', remote, 'show', `${branch}:docs/quick-start.md`)).toContain(`@${'a'.repeat(40)} # ${version}`)
    expect(
      git('diff', '--name-only', 'main', branch)
        .trim()
        .split('\n')
        .filter((name) => !/^docs\/|^README/.test(name)),
    ).toEqual([])
    expect(readFileSync(asked, 'utf8')).toContain(`pr create --base main --head ${branch} --title Show ${version}`)
    // Everything says it already: no second pull request.
    rmSync(asked)
    job()
    expect(existsSync(asked)).toBe(false)
  })
})
