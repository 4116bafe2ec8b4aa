/** Names this program to registries and GitHub. */
export const USER_AGENT = 'countersign (+https://github.com/countersign/countersign)'
