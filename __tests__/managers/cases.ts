/** What the suite of real managers has found: a change that passed here without a word, and what a frozen install brought in. */
export interface ManagerCase {
  /** A format and a project of projects.json. */
  readonly project: string
  /** As the suite calls the mutation. */
  readonly mutation: string
  /** Who installed it, and what came in. */
  readonly manager: string
  readonly brought: string
  /** What it must be here. `input`: told as a file that decides the install. */
  readonly must: 'refused' | 'told' | 'input'
}

export const CASES: readonly ManagerCase[] = [
  {
    project: 'yarn-classic plain',
    mutation: 'yarn.lock: the block of line 5 deleted',
    manager: 'yarn 1.22.22',
    brought: 'leaf 1.1.0 for the locked 1.0.0: the entry was gone',
    must: 'refused',
  },
  {
    project: 'yarn-berry-6 plain',
    mutation: '.yarnrc.yml comes in: npmRegistryServer: "http://thief"',
    manager: 'yarn 3.8.7',
    brought: 'every tarball from the other host',
    must: 'input',
  },
]
