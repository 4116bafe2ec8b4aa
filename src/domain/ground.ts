/**
 * Names the kinds of evidence that a rule can rest on. `age` is the time since the publish: a finding that rests only
 * on it ends by itself. `account` is the claimed publisher. `metadata` is everything else that the registry claims
 * about a version and the one before. `source` is what the source repository shows.
 */
export type Ground = 'policy' | 'lockfile' | 'attestation' | 'run' | 'commit' | 'tag' | 'review' | 'account' | 'metadata' | 'source' | 'age'
