/**
 * Reads the texts that name an identity: repositories, workflows, refs, issuers. They are kept byte for byte, because
 * they decide trust.
 */
import { GITHUB_URL } from '../../domain/identity.ts'
import { isGlob } from '../../text/glob.ts'
import { type NotOne, type TextShape, notOne, text } from './shape.ts'

const OWNER = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,98}[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?'
const NAME = '[A-Za-z0-9_.-]{1,100}'
const GITHUB_REPOSITORY = new RegExp(`^${OWNER}/${NAME}$`)
const GITLAB_PROJECT = /^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+){1,20}$/

/** In the schema: no part of the path is `.` or `..`. */
const NO_DOTS = '^(?!(?:.*/)?\\.{1,2}(?:/|$))'

export const gitHubRepository = repository('a repository like owner/name', GITHUB_REPOSITORY)
export const gitLabProject = repository('a project like group/project', GITLAB_PROJECT)

function repository(wanted: string, pattern: RegExp): TextShape<string> {
  return text<string>({
    wanted,
    schema: { pattern: `${NO_DOTS}${pattern.source.slice(1)}` },
    parse: (found) => (pattern.test(found) && !hasDots(found) ? { value: found } : notOne(repositoryHint(found, pattern))),
  })
}

/** Turns `https://github.com/o/r.git` into `o/r`, if the text has that form. */
function repositoryHint(found: string, pattern: RegExp): string {
  const bare = found
    .replace(/^(?:git\+)?(?:https?|ssh|git):\/\/[^/]+\//, '')
    .replace(/^github:/, '')
    .replace(/(?:\.git)?\/?$/, '')
  return bare !== found && pattern.test(bare) ? `; write ${bare}` : ''
}

const hasDots = (path: string): boolean => path.split('/').some((part) => part === '.' || part === '..')

const GITHUB_WORKFLOW = /^\.github\/workflows\/[^/\s@]+\.ya?ml$/

/** The workflow file from the repository's root: the path that the Build Config URI names. */
export const gitHubWorkflow = text<string>({
  wanted: 'the path of a workflow like .github/workflows/release.yml',
  schema: { pattern: GITHUB_WORKFLOW.source },
  parse: (found) => {
    if (GITHUB_WORKFLOW.test(found)) return { value: found }
    const path = `.github/workflows/${found.replace(/^\.?\/?(?:\.?github\/workflows\/)?/, '')}`
    return notOne(GITHUB_WORKFLOW.test(path) ? `; write ${path}` : '')
  },
})

const GITLAB_CONFIG = /^[^/\s@][^\s@]*\.ya?ml$/

export const gitLabConfig = text<string>({
  wanted: 'the path of the CI configuration like .gitlab-ci.yml',
  schema: { pattern: `${NO_DOTS}${GITLAB_CONFIG.source.slice(1)}` },
  parse: (found) => (GITLAB_CONFIG.test(found) && !hasDots(found) ? { value: found } : notOne()),
})

/** The characters that git forbids in a ref, and the space. */
const FORBIDDEN_IN_REF = /[\p{Cc} ~^:?[\]\\]|\.\.|\/\/|@\{|\/$|\.$/u
/** The same for the schema, whose patterns other programs read too: first the forbidden parts, then the characters. */
const NOT_IN_REF = '(?!.*(?:\\.\\.|//|@\\{|[/.]$))'
const REF_CHARACTER = (also: string): string => `[^\\u0000-\\u001f\\u007f-\\u009f ~^:?\\[\\]\\\\${also}]`
const FULL_REF = /^refs\/(?:heads|tags)\/./

/** A full ref, exactly. */
export const exactRef = text<string>({
  wanted: 'a full ref like refs/heads/main or refs/tags/v1.0.0',
  schema: { pattern: `^${NOT_IN_REF}refs/(?:heads|tags)/${REF_CHARACTER('*')}+$` },
  parse: (found) => {
    if (found.includes('*')) return notOne('; a pattern belongs in `refGlobs`')
    if (FULL_REF.test(found) && !FORBIDDEN_IN_REF.test(found)) return { value: found }
    return notOne(shortRefHint(found))
  },
})

/** A pattern for refs: `*` matches any characters except `/`. Nothing else is special. */
export const refGlob = text<string>({
  wanted: 'a pattern for full refs like refs/tags/v*',
  schema: { pattern: `^(?=.*\\*)(?!.*\\*\\*)${NOT_IN_REF}refs/${REF_CHARACTER('{}')}+$` },
  parse: (found): { readonly value: string } | NotOne => {
    if (found.includes('**')) return notOne('; `**` is not supported, and `*` does not cross `/`')
    if (/[?[\]{}\\]/.test(found)) return notOne('; `*` is the only special character')
    if (found.startsWith('refs/') && isGlob(found) && !FORBIDDEN_IN_REF.test(found)) return { value: found }
    return notOne(shortRefHint(found))
  },
})

function shortRefHint(found: string): string {
  const bare = found.replace(/^\/?(?:heads\/|origin\/)?/, '')
  if (found.startsWith('refs/') || bare === '' || FORBIDDEN_IN_REF.test(bare)) return ''
  if (found.startsWith('tags/')) return `; write refs/${found}`
  return /^v?[0-9*]/.test(bare) ? `; write refs/tags/${bare} or refs/heads/${bare}` : `; write refs/heads/${bare}`
}

const SIGNER = new RegExp(`^${OWNER}/${NAME}/\\.github/workflows/[^/\\s@]+\\.ya?ml@(?:refs/(?:heads|tags)/\\S+|[0-9a-f]{40})$`)

/** A reusable workflow with its ref, as the Build Signer URI names it. */
export const signer = text<string>({
  wanted: 'a reusable workflow like owner/repo/.github/workflows/build.yml@refs/tags/v1',
  schema: { pattern: `^(?!.*\\*)${SIGNER.source.slice(1)}` },
  parse: (found) => {
    if (SIGNER.test(found) && !found.includes('*')) return { value: found }
    const bare = found.startsWith(`${GITHUB_URL}/`) ? found.slice(GITHUB_URL.length + 1) : ''
    return notOne(SIGNER.test(bare) ? `; write ${bare}` : found.includes('@') ? '; after the @ write a full ref or a commit' : '')
  },
})

export const trigger = text<string>({
  wanted: 'the name of an event like push or release',
  schema: { pattern: '^[a-z][a-z_]{0,99}$' },
  parse: (found) => (/^[a-z][a-z_]{0,99}$/.test(found) ? { value: found } : notOne()),
})

const ISSUER = /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~-]+)*$/

export const issuer = text<string>({
  wanted: 'the https URL of an OpenID issuer, without a trailing slash',
  schema: { pattern: ISSUER.source },
  parse: (found) => (ISSUER.test(found) ? { value: found } : notOne()),
})

/** The form of release tags, to find a version's tag. */
export const tagPattern = text<string>({
  wanted: 'the form of release tags, like v{version} or {name}@{version}',
  schema: { pattern: `^(?=.*\\{version\\})(?!.*(?:\\.\\.|//|[/.]$))(?:${REF_CHARACTER('*{}')}|\\{version\\}|\\{name\\})+$` },
  parse: (found) => {
    const bare = found.replaceAll('{version}', '1').replaceAll('{name}', 'n')
    return found.includes('{version}') && !/[{}*]/.test(bare) && !FORBIDDEN_IN_REF.test(bare)
      ? { value: found.replace(/^refs\/tags\//, '') }
      : notOne()
  },
})

/** A branch by its name. `refs/heads/` before it is removed. */
export const branch = text<string>({
  wanted: 'the name of a branch like main',
  schema: { pattern: `^(?!refs/(?!heads/)|refs/heads/refs/)${NOT_IN_REF}${REF_CHARACTER('*')}+$` },
  parse: (found) => {
    const name = found.replace(/^refs\/heads\//, '')
    return name === '' || name.startsWith('refs/') || name.includes('*') || FORBIDDEN_IN_REF.test(name) ? notOne() : { value: name }
  },
})
