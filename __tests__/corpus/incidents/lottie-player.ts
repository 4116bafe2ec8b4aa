import type { Incident } from '../told.ts'

export const incident: Incident = {
  title: '`@lottiefiles/lottie-player` 2.0.5',
  happened: "A maintainer's token published three versions that ask for a crypto wallet. The one before was seven months old.",
  sources: ['https://snyk.io/blog/lottie-player-npm-package-compromised-crypto-wallet-theft/'],
  published: '2024-10-30T19:00:00Z',
  packages: {
    '@lottiefiles/lottie-player': {
      attested: false,
      account: 'the-usual-publisher',
      identity: { repository: 'LottieFiles/lottie-player' },
      source: { tag: null },
      versions: {
        '2.0.4': { at: '2024-03-30T10:00:00Z' },
        '2.0.5': { at: '2024-10-30T19:00:00Z' },
        '2.0.6': { at: '2024-10-30T19:30:00Z' },
        '2.0.7': { at: '2024-10-30T20:00:00Z' },
      },
    },
  },
  repository: 'no tag for 2.0.5, but neither for 2.0.2 to 2.0.4',
  base: ['@lottiefiles/lottie-player@2.0.4'],
  head: ['@lottiefiles/lottie-player@2.0.5'],
  besidesAge: { withoutPolicy: [], withPolicy: [] },
}
