/** Who asks, as registries and GitHub see it. */
export const USER_AGENT = 'countersign (+https://github.com/countersign/countersign)'
