/** Commit, tag and review are asked by name, and count for the repository whose numeric id the certificate names. */
import { expect, test } from '@jest/globals'
import { type Answer, absent, known } from '../../src/domain/answer.ts'
import { gatherGitHubEvidence } from '../../src/gather/github-evidence.ts'
import { worldThatAnswers } from '../helpers/asked.ts'
import { COMMIT, identity, locked } from '../helpers/candidate.ts'

const certified = identity({ sourceRepositoryDigest: COMMIT })
const wanted = { run: 'off', approvers: false, review: true, tags: true, publisher: undefined } as const

/** Everything speaks for the commit; the repository has this id today. */
const evidence = (id: string | undefined) =>
  gatherGitHubEvidence(
    worldThatAnswers(({ path }): Answer<unknown> => {
      if (/^\/repos\/[^/]+\/[^/]+$/.test(path)) return known({ id: Number(id), default_branch: 'main', full_name: 'octo/widget' })
      if (path.includes('/compare/')) return known({ status: 'behind' })
      if (path.includes('/git/ref/tags/')) return known({ ref: 'refs/tags/v1.1.0', object: { type: 'commit', sha: COMMIT } })
      return path.endsWith('/pulls') ? known([]) : absent
    }),
    locked('1.1.0'),
    certified,
    wanted,
  )

test('the certified repository vouches for the commit', async () => {
  const { commit, tag } = await evidence(certified.sourceRepositoryIdentifier)
  expect([commit.kind, tag.kind]).toEqual(['known', 'known'])
})

test('another repository under its name vouches for nothing', async () => {
  const { commit, tag, review } = await evidence('987654321')
  for (const one of [commit, tag, review]) expect(one).toMatchObject({ kind: 'unavailable', code: 'replaced' })
})
