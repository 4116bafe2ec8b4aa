/** A git source is host, repository, commit and folder: spellings that name the same, and look-alikes that do not. */
import { describe, expect, test } from '@jest/globals'
import { gitOrigin, gitPlace, gitText, readGit, repositoryOf } from '../../src/domain/git.ts'

const C = '0123456789abcdef0123456789abcdef01234567'
const D = 'fedcba9876543210fedcba9876543210fedcba98'
const place = (text: string): string => gitPlace(readGit(text))

describe('the same place', () => {
  test.each([
    `git+https://github.com/octo/widget.git#${C}`,
    `git+https://github.com/octo/widget#${C}`,
    `git+ssh://git@github.com/octo/widget.git#${C}`,
    `ssh://git@github.com:22/octo/widget.git#${C}`,
    `git+ssh://git@github.com:octo/widget.git#${C}`,
    `git://github.com/octo/widget.git#${C}`,
    `git@github.com:octo/widget.git#${C}`,
    `https://github.com/octo/widget.git#commit=${C}`,
    `https://user:token@github.com/Octo/Widget.git/#${C}`,
    `https://www.github.com:443/octo/widget#${C.toUpperCase()}`,
    `github:octo/widget#${C}`,
    `github:token@octo/widget#commit:${C}`,
    `https://codeload.github.com/octo/widget/tar.gz/${C}`,
    `https://codeload.github.com/Octo/widget/legacy.tar.gz/${C}`,
    `github:octo/widget#${C}&path:/`,
  ])('%s', (text) => expect(place(text)).toBe(`github.com/octo/widget #${C}`))

  test.each<[string, string, string]>([
    ['GitLab', `gitlab:a/b/c#${C}`, `https://gitlab.com/api/v4/projects/a%2Fb%2Fc/repository/archive.tar.gz?ref=${C}`],
    ['GitLab, older', `git+ssh://git@gitlab.com/a/b.git#${C}`, `https://gitlab.com/a/b/repository/archive.tar.gz?sha=${C}`],
    ['Bitbucket', `bitbucket:a/b#${C}`, `https://bitbucket.org/a/b/get/${C}.tar.gz`],
    ['a gist', `gist:abc123#${C}`, `https://codeload.github.com/gist/abc123/tar.gz/${C}`],
    ['a gist with its owner', `gist:abc123#${C}`, `git+https://gist.github.com/octo/abc123.git#${C}`],
    ['sourcehut', `sourcehut:~a/b#${C}`, `https://git.sr.ht/~a/b/archive/${C}.tar.gz`],
    ['another host', `git+ssh://git@git.corp.example:22/a/b.git#${C}`, `https://git.corp.example/a/b#${C}`],
    ['another port', `ssh://git@git.corp.example:2222/a/b.git#${C}`, `git+ssh://git.corp.example:2222/a/b#${C}`],
    ['a folder as npm has it', `github:a/b#${C}::path:x/y`, `git@github.com:a/b.git#${C}::path:/x/y/`],
    ['a folder as pnpm has it', `github:a/b#${C}&path:/x`, `https://codeload.github.com/a/b/tar.gz/${C}#path:x`],
    ['a workspace as Yarn has it', `github:a/b#workspace=x&commit=${C}`, `https://github.com/a/b.git#commit=${C}&workspace=x`],
  ])('%s', (_, one, other) => {
    expect(place(one)).toBe(place(other))
    expect(readGit(one).commit).toBe(C)
  })
})

describe('another place', () => {
  const ours = `git+https://github.com/octo/widget.git#${C}`
  test.each([
    `git+https://github.com/octo/widget.git#${D}`,
    `git+https://github.com/mallory/widget.git#${C}`,
    `git+https://github.com/octo/widget2.git#${C}`,
    `git+https://github.com.evil.example/octo/widget.git#${C}`,
    `https://github.com@evil.example/octo/widget.git#${C}`,
    `https://evil.example\\@github.com/octo/widget.git#${C}`,
    `https://a@evil.example@github.com/octo/widget.git#${C}`,
    `https://github.com\t.evil.example/octo/widget.git#${C}`,
    `https://evil.example/github.com/octo/widget.git#${C}`,
    `https://github.com/octo/../mallory/widget.git#${C}`,
    `https://github.com//mallory/octo/widget.git#${C}`,
    `https://github.com/octo%2Fwidget/x.git#${C}`,
    `https://github.com/octo/widget.git?x#${C}`,
    `https://github.com/octo/widget.git#${C}::path:evil`,
    `https://github.com/octo/widget.git#${C}&path:evil`,
    `https://github.com/octo/widget.git#${C}%3A%3Apath:evil`,
    `https://github.com/octo/widget.git#${C}&x`,
    `https://github.com/octo/widget.git#${C}&${D}`,
    `https://github.com/octo/widget.git#main`,
    `https://github.com/octo/widget.git`,
    `gitlab:octo/widget#${C}`,
    `https://codeload.github.com/octo/widget/tar.gz/main`,
    `https://codeload.github.com/octo/widget/tar.gz/abcdef1`,
    `http://codeload.github.com/octo/widget/tar.gz/${C}`,
    `https://codeload.github.com/mallory/widget/tar.gz/${C}`,
  ])('%s', (text) => expect(place(text)).not.toBe(place(ours)))

  test('case tells repositories apart where the host is not known to fold it', () =>
    expect(place(`https://git.corp.example/A/b#${C}`)).not.toBe(place(`https://git.corp.example/a/b#${C}`)))
  test('the folder of another user', () =>
    expect(place(`alice@git.corp.example:b#${C}`)).not.toBe(place(`mallory@git.corp.example:b#${C}`)))
  test('another branch, where nothing names a commit', () =>
    expect(place('github:octo/widget#main')).not.toBe(place('github:octo/widget#evil')))
})

test('another commit shares repository and folder', () => {
  expect(gitOrigin(readGit(`github:octo/widget#${C}`))).toBe(gitOrigin(readGit(`git+ssh://git@github.com/octo/widget.git#${D}`)))
  expect(gitOrigin(readGit(`github:octo/widget#${C}`))).not.toBe(gitOrigin(readGit(`github:octo/widget#${D}&path:x`)))
})

test.each([
  `github:a/b#${C}`,
  `github:a/b#${C}&path:x`,
  `https://codeload.github.com/a/b/tar.gz/${C}#path:x`,
  'github:a/b#main',
  'github:a/b',
])('the text of %s names it again', (text) => expect(place(gitText(readGit(text)))).toBe(place(text)))

test('an address of a million slashes is compared letter by letter, at once', () => {
  const long = `https://github.com/${'/'.repeat(1_000_000)}`
  expect(repositoryOf({ url: long, commit: C })).toBe(long)
  expect(place(`github:a/b#${'&'.repeat(1_000_000)}`)).toContain('github:a/b#')
})
