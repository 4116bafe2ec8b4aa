/** Gives answers of GitHub's REST API as typed values. `undefined` if the shape is not the documented one. */
export { type Advisory, parseAdvisories } from './advisories.ts'
export { parseBranches } from './branches.ts'
export { parseCommit, parseComparison, parsePulls, parseTagObject, parseTagRef } from './commit.ts'
export { parseId } from './ids.ts'
export { parseGitCommit, parseMatchingTags, parseRelease, parseTagStep, parseTags, type Target } from './release.ts'
export { parseRepository, type RepositoryRecord } from './repository.ts'
export { parseApprovals, parseJobs, parseRunAttempt } from './run.ts'
export {
  type ListedTag,
  type ListedTree,
  parseChild,
  parseCommitList,
  parseHistory,
  parseManifestFile,
  parseReleaseDate,
  parseTagList,
  parseTree,
} from './tree.ts'
