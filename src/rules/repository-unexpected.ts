/** Which repository it was built from; numeric ids decide where the policy has them. */
import { GITHUB_URL } from '../domain/identity.ts'
import { yamlText } from '../weighing/policy-lines.ts'
import { defineIdentityRule } from './rule.ts'

export default defineIdentityRule('repository-unexpected', {
  summary: 'it was built from another repository, or from a repository of another owner, than the policy names',
  clause: 'from another repository than the policy names',
  reason: 'Anybody can get a valid certificate for a repository of their own.',
  keys: '`repository`, `repositoryId` and `ownerId`',
  lines: (identity) => [
    `repository: ${yamlText(identity.sourceRepositoryUri.replace(`${GITHUB_URL}/`, ''))}`,
    ...idLine('repositoryId', identity.sourceRepositoryIdentifier),
    ...idLine('ownerId', identity.sourceRepositoryOwnerIdentifier),
  ],
})

const idLine = (key: string, id: string | undefined): readonly string[] => (id === undefined ? [] : [`${key}: ${JSON.stringify(id)}`])
