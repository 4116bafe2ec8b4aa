/**
 * Establishes which questions to GitHub's REST API a query can answer too. It maps the path of a question to fields of
 * `Repository`, and those fields to the answer of REST, as far as it is read. If a query does not answer clearly, REST
 * is asked.
 */
import type { Lookup } from './lookup.ts'
import { blobLookup, commitLookup, tagObjectLookup } from './objects.ts'
import { SHA1_ID } from '../../../text/object-id.ts'
import { isRefName } from './ref-name.ts'
import { branchHeadLookup, comparisonLookup, tagListLookup, tagLookup } from './refs.ts'
import { repositoryLookup } from './repository.ts'

const PATH = /^(\/repos\/([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100}))(\/.*)?$/
const BRANCH = 'refs/heads/'

/** `undefined` if only REST can answer it. */
export function lookupOf(path: string): Lookup | undefined {
  const [, base, owner, name, rest = ''] = PATH.exec(path) ?? []
  if (base === undefined || owner === undefined || name === undefined || /^\.{1,2}$/.test(owner) || /^\.{1,2}$/.test(name)) return undefined
  const lookup = rest === '' ? repositoryLookup : within(base, rest)
  return lookup === undefined ? undefined : { owner, name, ...lookup }
}

type Within = Omit<Lookup, 'owner' | 'name'>

function within(base: string, rest: string): Within | undefined {
  const [, branch, head] = /^\/compare\/([^/?]+)\.\.\.([0-9a-f]{40})\?per_page=1$/.exec(rest) ?? []
  if (branch !== undefined && head !== undefined) return comparison(plain(branch), head)
  const [, kind, ref] = /^\/git\/ref\/(tags|heads)\/([^?]+)$/.exec(rest) ?? []
  if (kind !== undefined && ref !== undefined) return named(base, kind, plain(ref))
  if (rest === '/git/matching-refs/tags/') return tagListLookup
  const [, place, id] = /^\/(git\/tags|git\/commits|commits)\/([^/?]+)$/.exec(rest) ?? []
  if (place !== undefined && id !== undefined) return SHA1_ID.test(id) ? object(place, id) : undefined
  const [, file, at] = /^\/contents\/([^?]+)\?ref=([^&]+)$/.exec(rest) ?? []
  return file === undefined || at === undefined ? undefined : contents(plain(file), plain(at))
}

/** A short name may be a tag. Only a full name is a branch. */
function comparison(base: string | undefined, head: string): Within | undefined {
  const branch = branchIn(base)
  return branch === undefined ? undefined : comparisonLookup(branch, head)
}

function branchIn(ref: string | undefined): string | undefined {
  const branch = ref?.startsWith(BRANCH) === true ? ref.slice(BRANCH.length) : undefined
  return branch !== undefined && isRefName(branch) ? branch : undefined
}

function named(base: string, kind: string, ref: string | undefined): Within | undefined {
  if (ref === undefined || !isRefName(ref)) return undefined
  return kind === 'tags' ? tagLookup(base, ref) : branchHeadLookup(ref)
}

const object = (place: string, id: string): Within => (place === 'git/tags' ? tagObjectLookup(id) : commitLookup(id, place))

function contents(file: string | undefined, at: string | undefined): Within | undefined {
  if (file === undefined || at === undefined || file.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return undefined
  if (SHA1_ID.test(at)) return blobLookup(`${at}:${file}`)
  return branchIn(at) === undefined ? undefined : blobLookup(`${at}:${file}`)
}

/** Decodes a part of a path if encoding it again gives the same part. */
function plain(encoded: string): string | undefined {
  try {
    const text = decodeURIComponent(encoded)
    const parts = encoded.split('/').map((part) => encodeURIComponent(decodeURIComponent(part)))
    return parts.join('/') === encoded ? text : undefined
  } catch {
    return undefined
  }
}
