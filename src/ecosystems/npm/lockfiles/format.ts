/** Names the lockfile formats of the npm ecosystem. */

export type LockfileFormat = 'npm' | 'pnpm' | 'yarn-classic' | 'yarn-berry' | 'bun'
