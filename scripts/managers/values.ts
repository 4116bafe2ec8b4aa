/** Proposes other values for a value of a lockfile or manifest: other sources, versions, ranges, names and hashes. */
import { PACKAGES, impostor, namesOf } from './packages.ts'
import { hashOf } from './tarball.ts'
import type { Token } from './tokens.ts'

export interface Surroundings {
  readonly registry: string
  readonly thief: string
}

export const NAMES = namesOf(PACKAGES)

/** The values that may replace a value. */
export function values(text: string, token: Token, { thief, registry }: Surroundings): readonly string[] {
  const { name, version } = locked(text, token)
  const file = `${name.split('/').pop() ?? name}-${version}.tgz`
  const address = `${thief}/${name}/-/${file}`
  return [
    address,
    `${name}@${address}`,
    `git+${thief}/${name}.git`,
    `git+file:///nowhere/${name}.git#semver:*`,
    'thief/repository',
    'file:./x.tgz',
    `file:./local`,
    'link:../outside',
    'portal:../outside',
    '*',
    '',
    'latest',
    '1.1.0',
    '^1.1.0',
    '2.0.0',
    '>=1',
    'npm:other@1.0.0',
    'npm:other@^1.0.0',
    'workspace:*',
    'other',
    'other@1.0.0',
    `${name}@1.1.0`,
    `${name}@npm:1.0.0::__archiveUrl=${encodeURIComponent(address)}`,
    `${name}@npm:1.0.0::__archive%55rl=${encodeURIComponent(address)}`,
    `${registry}/other/-/other-1.0.0.tgz`,
    `${registry}/${name}/-/${name.split('/').pop() ?? name}-1.1.0.tgz`,
    'true',
    'false',
    'null',
    '0',
  ]
}

export function hashes(text: string, token: Token): readonly string[] {
  const { name, version } = locked(text, token)
  const { bytes } = impostor(name, version)
  const of = (algorithm: string): string => hashOf(algorithm, bytes)
  return [
    ...['md5', 'sha1', 'sha256', 'sha384', 'sha512'].map(of),
    `${token.value} ${of('sha512')}`,
    `${of('sha512')} ${token.value}`,
    `${of('sha1')} ${token.value}`,
    `${token.value}?x`,
    `${token.value}?${of('sha512')}`,
    `sha1-${'A'.repeat(27)}=`,
    token.value.slice(0, -4),
    token.value.toLowerCase(),
    '',
  ]
}

/** The package to which a word most likely belongs: the name that was last read, and the nearest version. */
export function locked(text: string, token: Token): { readonly name: string; readonly version: string } {
  const before = text.slice(0, token.end)
  const found = NAMES.map((name) => ({ name, at: lastWord(before, name) })).reduce((a, b) => (b.at > a.at ? b : a))
  const version = /\d+\.\d+\.\d+/.exec(text.slice(Math.max(0, found.at), found.at + 80))?.[0]
  return { name: found.at < 0 ? 'leaf' : found.name, version: version ?? '1.0.0' }
}

function lastWord(text: string, name: string): number {
  for (let at = text.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1))
    if (!/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + name.length] ?? '')) return at
  return -1
}
