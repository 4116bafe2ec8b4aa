/**
 * What a rule judges. `age` is the time that has passed since the publish: a finding that rests on it alone ends by
 * itself. `account` is who published as the registry claims, `metadata` what else it claims of a version and of the one
 * before. `source` is what the source repository shows.
 */
export type Ground = 'policy' | 'lockfile' | 'attestation' | 'run' | 'commit' | 'tag' | 'review' | 'account' | 'metadata' | 'source' | 'age'
