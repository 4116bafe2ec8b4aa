/** Says where a repository keeps its policy, unless the `policy` input or `--policy` says otherwise. */
export const POLICY_FILE = '.github/countersign.yml'
