/** Which files lock packages, by their name on any disk, and what may be in the place of one. */
import { describe, expect, test } from '@jest/globals'
import { isLockfileName, readableName, READABLE_NAMES } from '../../../../src/ecosystems/npm/lockfile-name.ts'
import { parseLockfile } from '../../../../src/ecosystems/npm/lockfiles/formats/index.ts'
import { gateErrorOf } from '../../../helpers/locked.ts'

describe('a name', () => {
  test.each([
    ['Package-Lock.JSON', 'package-lock.json'],
    ['npm-\u017fhrinkwrap.json', 'npm-shrinkwrap.json'],
    ['pac\u212aage-lock.json', 'package-lock.json'],
    ['yarn\u200d.lock', 'yarn.lock'],
    ['yarn.lock.', 'yarn.lock'],
    ['yarn.lock ', 'yarn.lock'],
    ['\ufeffbun.lock', 'bun.lock'],
    ['PNPM-LOCK.main.YAML', 'pnpm-lock.yaml'],
  ])('%j is opened as %s', (name, readable) => {
    expect(readableName(`app/${name}`)).toBe(readable)
    expect(isLockfileName(name)).toBe(true)
  })

  test.each(['npm-xhrinkwrap.json', 'package-lock.jso', 'yarn.lock.md', 'bun.lock.bak', 'yarn-lock', 'p\u00e4ckage-lock.json'])(
    '%s is none',
    (name) => expect(isLockfileName(name)).toBe(false),
  )
})

describe('a Git LFS pointer in place of', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'1'.repeat(64)}\nsize 1000\n`

  test.each(READABLE_NAMES)('%s is called one', (name) => {
    for (const text of [pointer, pointer.replaceAll('\n', '\r\n'), `\ufeff${pointer}`]) {
      const error = gateErrorOf(() => parseLockfile(text, name))
      expect(error).toMatchObject({
        code: 'LOCKFILE_UNREADABLE',
        message: `${name}:1: is a Git LFS pointer, not the lockfile itself`,
      })
      expect(error.help).toContain('git lfs untrack')
    }
  })
})
