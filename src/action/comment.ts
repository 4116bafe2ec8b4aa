/**
 * Keeps one comment on the pull request: our newest comment is updated. A comment is ours if the token's own account
 * wrote it and it starts with our mark. Anybody can write the mark alone.
 */
import type { Unavailable } from '../domain/answer.ts'
import type { RepositoryName } from '../domain/named-repository.ts'
import { field, inside, isJsonObject, objectField, textField } from '../text/json.ts'
import type { Inputs } from '../inputs.ts'
import { type GitHubWrites, createGitHubWrites } from '../io/github/writes.ts'
import type { Environment } from '../io/net/proxy.ts'
import { COMMENT_MARK } from '../report/comment.ts'
import { apiUrlOf, repositoryOf } from './repository.ts'

interface Comment {
  readonly text: string
  /** `if-there`: only update an existing comment. */
  readonly when: 'always' | 'if-there'
  readonly pullRequest: number
  readonly inputs: Inputs
  readonly env: Environment
}

/** `undefined`: done. Otherwise the reason why it was not written. Never throws for an answer of GitHub. */
export async function keepComment({ text, when, pullRequest, inputs, env }: Comment): Promise<string | undefined> {
  if (inputs.githubToken === '') return 'there is no `github-token`'
  const { owner, name } = repositoryOf(env)
  const writes = createGitHubWrites({ apiUrl: apiUrlOf(env), token: inputs.githubToken, timeoutMs: inputs.timeoutMs })
  const found = await ownComment(writes, { owner, name, pullRequest })
  if (found?.kind === 'unavailable') return found.detail
  if (found === undefined && when === 'if-there') return undefined
  if (found?.body === text) return undefined
  const repository = `/repos/${owner}/${name}/issues`
  const answer =
    found === undefined
      ? await writes.send('POST', `${repository}/${pullRequest}/comments`, { body: text })
      : await writes.send('PATCH', `${repository}/comments/${found.id}`, { body: text })
  if (answer.kind === 'known') return undefined
  return answer.kind === 'absent' ? 'the token has no permission to write it (HTTP 404)' : answer.detail
}

/** GitHub itself says with `viewerDidAuthor` who wrote a comment. Names and marks prove nothing. */
const QUERY = `query ($owner: String!, $name: String!, $pullRequest: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $pullRequest) {
      comments(last: 100, before: $before) {
        nodes { databaseId body viewerDidAuthor }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`
const MAX_PAGES = 10

interface OwnComment {
  readonly kind: 'comment'
  readonly id: number
  readonly body: string
}

interface Where extends RepositoryName {
  readonly pullRequest: number
}

async function ownComment(writes: GitHubWrites, where: Where): Promise<OwnComment | Unavailable | undefined> {
  let before: string | null = null
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await writes.query(QUERY, { ...where, before })
    if (answer.kind === 'unavailable') return answer
    const comments = answer.kind === 'known' ? commentsIn(answer.value) : undefined
    if (comments === undefined) return { kind: 'unavailable', code: 'malformed', detail: 'GitHub does not list the comments' }
    const own = comments.own.at(-1)
    if (own !== undefined || comments.earlier === undefined) return own
    before = comments.earlier
  }
  return undefined
}

function commentsIn(data: unknown): { readonly own: readonly OwnComment[]; readonly earlier: string | undefined } | undefined {
  const pull = isJsonObject(data) ? objectField(inside(data, 'repository'), 'pullRequest') : undefined
  const comments = objectField(pull ?? {}, 'comments')
  const nodes = field(comments ?? {}, 'nodes')
  if (comments === undefined || !Array.isArray(nodes)) return undefined
  const info = inside(comments, 'pageInfo')
  const own = nodes.flatMap((node: unknown): readonly OwnComment[] => {
    if (!isJsonObject(node) || field(node, 'viewerDidAuthor') !== true) return []
    const [id, body] = [field(node, 'databaseId'), textField(node, 'body')]
    return typeof id === 'number' && body?.startsWith(COMMENT_MARK) === true ? [{ kind: 'comment', id, body }] : []
  })
  return { own, earlier: field(info, 'hasPreviousPage') === true ? textField(info, 'startCursor') : undefined }
}
