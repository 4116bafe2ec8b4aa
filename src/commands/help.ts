/** What `countersign help` prints: every command and option in one screen and a half. */
export const HELP = `countersign: was this publish authorized?

Checks every version that comes in with a lockfile change: verifies its attestations, compares who published it with your
policy (or, without one, with the version it replaces), and weighs the run, the account and the age.

USAGE
  countersign check   [--base REF --head REF | --base-lockfile FILE --head-lockfile FILE] [--policy FILE]
  countersign audit   [--lockfile FILE]          every locked version, as if it had just come in
  countersign init    [--lockfile FILE] [--output FILE]    write a policy under which what is locked passes
  countersign suggest [same inputs as check]     the smallest policy change that would let a blocked change in
  countersign explain NAME@VERSION               which entry applies, and what was wanted and found
  countersign lint    [--policy FILE] [--fix]    what is loose, unused or about to lapse in a policy
  countersign demo                               a recorded pull request, replayed without network
  countersign completion bash|zsh|fish           a completion script for your shell

OPTIONS
  --base REF, --head REF     git commits to compare (head: HEAD). The policy is read at the base
  --base-lockfile FILE       the lockfile before; a missing file means that everything is added
  --head-lockfile FILE       the lockfile after
  --lockfile FILE            with audit, init, lint: this lockfile; with check: only this one. May be repeated
  --policy FILE              this policy instead of .github/countersign.yml at the base
  --registry URL             where evidence is asked (default: npm's configuration, else the public registry)
  --github-api URL           GitHub's REST API (default: GITHUB_API_URL, else https://api.github.com)
  --trusted-root WHAT        tuf (default; falls back to embedded) | embedded | a trusted_root.json
  --registry-keys FILE       the registry's keys, in the shape of the TUF target
  --format WHAT              text (default) | json | markdown | sarif
  --output FILE              write there instead of to standard output
  --mode WHAT                enforce (default) | warn: same report, exit status 0
  --record DIR               save every answer the verdicts rest on
  --replay DIR               judge from such a directory; no network, same report
  --now TIME                 judge as of this time, like 2026-11-22T10:00:00Z
  --timeout SECONDS          for each request (10)
  --deadline SECONDS         for the whole run (300)
  --version, --help

EXIT STATUS
  0  pass        1  a change is unauthorized        3  none is, but a verdict could not be reached: re-run
  2  the gate itself could not work (usage, policy, lockfile)

ENVIRONMENT
  GITHUB_TOKEN (sent to the GitHub API only), GITHUB_API_URL, NO_COLOR, HTTPS_PROXY, NO_PROXY, and npm's own configuration
`
