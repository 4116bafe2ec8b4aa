/** The small words of pinned actions: comments, references, names, file names, the order of tags. */
import { expect, test } from '@jest/globals'
import { claimedTag } from '../../../src/ecosystems/actions/comment.ts'
import { pinFileKind } from '../../../src/ecosystems/actions/files.ts'
import { actions } from '../../../src/ecosystems/actions/index.ts'
import { actionName } from '../../../src/ecosystems/actions/names.ts'
import { commitIn, parseReference } from '../../../src/ecosystems/actions/reference.ts'
import { parseVersion } from '../../../src/domain/package.ts'

test.each<[string, string | undefined]>([
  [' # v7.0.1', 'v7.0.1'],
  [' # v4', 'v4'],
  [' # 3.2.0', '3.2.0'],
  [' #v1', 'v1'],
  ['   #   v1.2.3   ', 'v1.2.3'],
  [' # tag=v1.2.3', 'v1.2.3'],
  [' # tag: v1.2.3', 'v1.2.3'],
  [' # version: v1', 'v1'],
  [' # ver = 2', '2'],
  [' # renovate: tag=v1', 'v1'],
  [' # release/v1', 'release/v1'],
  [' # pkg@1.2.3', 'pkg@1.2.3'],
  [' # codeql-bundle-v2.24.0', 'codeql-bundle-v2.24.0'],
  [' # v6.0.2 zizmor: ignore[artipacked]', 'v6.0.2'],
  [' # v6.0.2, pinned by hand', 'v6.0.2'],
  [' # zizmor: ignore[artipacked] # v6.0.2', 'v6.0.2'],
  [' # nosemgrep # v6.0.2', 'v6.0.2'],
  [' # renovate: datasource=github-tags # v6', 'v6'],
  [' # v1.0.0-rc.1', 'v1.0.0-rc.1'],
  [' # 1.2.3.4', '1.2.3.4'],
  [' # pinned to v3', undefined],
  [' # the usual one', undefined],
  [' # main', undefined],
  [' # latest', undefined],
  [' # tag=<script>', undefined],
  [' #', undefined],
  ['', undefined],
  [' v1.2.3', undefined],
  [` # v${'1'.repeat(400)}`, undefined],
])('the comment%s claims %s', (rest, claim) => {
  expect(claimedTag(rest)).toBe(claim)
})

const SHA = 'a'.repeat(40)
test.each<[string, string]>([
  [`octo/tool@${SHA}`, `octo/tool ${SHA}`],
  ['octo/tool/path/below@v1', 'octo/tool v1'],
  ['  octo/tool@v1  ', 'octo/tool v1'],
  ['octo/.github/.github/workflows/x.yml@main', 'octo/.github main'],
  ['octo/tool@refs/tags/v1', 'octo/tool refs/tags/v1'],
  ['./x', 'local'],
  ['$/x', 'local'],
  ['docker://alpine', 'docker'],
  ['octo@v1', 'nothing'],
  ['octo/..@v1', 'nothing'],
  ['-octo/tool@v1', 'nothing'],
  ['octo/tool@-v1', 'nothing'],
  ['https://github.com/octo/tool@v1', 'nothing'],
  ['octo/tool@v1\nx', 'nothing'],
  ['octo//tool@v1', 'nothing'],
])('the reference %j is %s', (raw, what) => {
  const reference = parseReference(raw)
  expect(reference?.kind === 'repository' ? `${reference.repository} ${reference.ref}` : (reference?.kind ?? 'nothing')).toBe(what)
})

test('only the full id of a commit, in either length', () => {
  expect(commitIn(SHA.toUpperCase())).toBe(SHA)
  expect(commitIn('b'.repeat(64))).toBe('b'.repeat(64))
  for (const ref of ['a'.repeat(39), 'a'.repeat(41), 'a'.repeat(7), 'g'.repeat(40), `${SHA} `]) expect(commitIn(ref)).toBeUndefined()
})

test('names are in lower case, and name a repository', () => {
  expect(actionName('Actions/Checkout')).toBe('actions:actions/checkout')
  for (const name of ['octo', 'octo/', '/tool', 'octo/tool/sub', 'octo/..', 'octo/to ol', `octo/${'x'.repeat(101)}`])
    expect(actionName(name)).toBeUndefined()
})

test.each<[string, string | undefined]>([
  ['.github/workflows/ci.yml', 'workflow'],
  ['.github/workflows/ci.yaml', 'workflow'],
  ['.github/workflows/CI.YML', 'workflow'],
  ['.github/workflows/actions.lock', 'lock'],
  ['.github/workflows/sub/ci.yml', undefined],
  ['packages/x/.github/workflows/ci.yml', undefined],
  ['action.yml', 'action'],
  ['.github/actions/x/action.yaml', 'action'],
  ['reaction.yml', undefined],
  ['node_modules/x/action.yml', undefined],
  ['.github/dependabot.yml', undefined],
  ['docs/workflows/ci.yml', undefined],
])('%s is read as %s', (path, kind) => {
  expect(pinFileKind(path)).toBe(kind)
})

test('tags are ordered by their numbers, and other names have no order', () => {
  const { compare, hasOrder, isPrerelease, sameLine, inRange } = actions.versions
  const tags = ['v1', 'v1.2', 'v1.10.0', '2.0.0', 'v10']
  expect(tags.toSorted(compare)).toEqual(tags)
  expect(compare('v1.0.0-rc.1', 'v1.0.0')).toBeLessThan(0)
  expect([isPrerelease('v1.0.0-rc.1'), isPrerelease('v1.0.0')]).toEqual([true, false])
  expect([sameLine('v4', 'v4.2.2'), sameLine('v4', 'v5'), sameLine('main', 'main')]).toEqual([true, false, false])
  for (const tag of ['main', 'release/v1', SHA, 'v1.2.3.4.5', '']) expect(hasOrder(tag)).toBe(false)
  expect([inRange('main', undefined), inRange('v1', '>=1')]).toEqual([true, false])
})

test('a package URL names repository and version', () => {
  const [name, version] = [actionName('Octo/Tool'), parseVersion('v1.0+1')]
  if (name === undefined || version === undefined) throw new Error('a constant is not what it says')
  expect(actions.purl({ name, version })).toBe('pkg:github/octo/tool@v1.0%2B1')
})
