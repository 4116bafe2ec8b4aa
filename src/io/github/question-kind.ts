/** Says what a question to GitHub's REST API is about, and whether it is asked first when few requests are left. */

const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['runs', /\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/],
  ['jobs', /\/jobs$/],
  ['approvals', /\/approvals$/],
  ['commits', /\/(?:compare|commits|git\/commits)\//],
  ['branches', /\/branches$|\/git\/ref\/heads\//],
  ['tags', /\/tags$|\/git\/(?:ref\/tags|tags|matching-refs)\//],
  ['releases', /\/releases\//],
  ['files', /\/(?:contents|git\/trees|git\/blobs)\//],
  ['advisories', /^\/advisories$/],
  ['repositories', /^\/repos\/[^/]+\/[^/]+$/],
]

export function kindOf(path: string): string {
  const [where = ''] = path.split('?', 1)
  return KINDS.find(([, pattern]) => pattern.test(where))?.[0] ?? 'other'
}

/** How a publish went, and where its commit is: these decide most verdicts. The others can lower an error, or warn. */
const FIRST: ReadonlySet<string> = new Set(['runs', 'jobs', 'approvals', 'commits', 'repositories'])

export const isAskedFirst = (kind: string): boolean => FIRST.has(kind)
