/**
 * Reads references to shared policy files, `./file.yml` or `owner/repo/path@<40-hex sha>`. A moving ref cannot be
 * extended.
 */
import type { PolicyReference } from '../../domain/policy-reference.ts'
import { type Shape, notOne, text } from './shape.ts'
import { SHA1_ID } from '../../text/object-id.ts'
import type { YamlNode } from '../../text/yaml.ts'

const REMOTE = /^([A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?\/[A-Za-z0-9_.-]+)\/([^@\s]+)@(\S+)$/
const BESIDE = /^\.{1,2}\/[^\s@]+\.ya?ml$/

/** In the schema: neither the repository nor a part of the path within it is empty, `.` or `..`. */
const NO_EMPTY_PART = '^(?!(?:[^/]*/){1,2}(?:.*/)?\\.{0,2}[/@])'

export const reference: Shape<PolicyReference> = text<PolicyReference>({
  wanted: 'a file like ./shared.yml, or owner/repo/path@<40-hex commit>',
  schema: { pattern: `${BESIDE.source}|${NO_EMPTY_PART}${REMOTE.source.slice(1).replace('(\\S+)$', '[0-9a-f]{40}$')}` },
  parse: (found) => {
    if (BESIDE.test(found)) return { value: { kind: 'beside', from: found } }
    const [whole, repository = '', path = '', commit = ''] = REMOTE.exec(found) ?? []
    if (whole === undefined)
      return notOne(/^[^@\s]+\.ya?ml$/.test(found) && !found.startsWith('/') && found.split('/').length < 3 ? `; write ./${found}` : '')
    if (!SHA1_ID.test(commit)) return notOne('; a branch or tag can move, so name the full commit')
    const isNowhere = `${repository}/${path}`.split('/').some((part) => part === '..' || part === '.' || part === '')
    return isNowhere ? notOne() : { value: { kind: 'remote', from: found, repository, path, commit } }
  },
})

/** One reference or a list of them. */
export function referenceNodes(node: YamlNode): readonly YamlNode[] {
  return node.kind === 'list' ? node.items : [node]
}
