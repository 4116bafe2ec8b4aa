/** Names the formats of lockfiles that lock npm's packages. */

export type LockfileFormat = 'npm' | 'pnpm' | 'yarn-classic' | 'yarn-berry' | 'bun'
