/** Holds what `countersign help COMMAND` says about each command, as data. help.ts and docs/cli.md print it. */
import type { Command } from './option-table.ts'

export interface Page {
  /** Ways to call it, after `countersign`. */
  readonly synopsis: readonly string[]
  /** One line for the list of commands. */
  readonly summary: string
  /** Paragraphs. */
  readonly about: readonly string[]
  /** Status → meaning. */
  readonly exits: Readonly<Record<number, string>>
  readonly examples: readonly { readonly why: string; readonly line: string }[]
}

const GATE = 'the gate itself could not work: wrong usage, an invalid policy, an unreadable lockfile'
const REPORT_EXITS = {
  0: 'every change is authorized, or --mode warn is given',
  1: 'a change is unauthorized, or the policy itself has an error',
  2: GATE,
  3: 'nothing is unauthorized, but a verdict could not be reached: run it again',
}

export const PAGES: Readonly<Record<Command, Page>> = {
  check: {
    synopsis: [
      'check',
      'check --base REF [--head REF] [--lockfile FILE]… [--policy FILE]',
      'check [--base-lockfile FILE] --head-lockfile FILE [--policy FILE]',
      'check --replay DIR',
    ],
    summary: 'judge every version that a lockfile change brings in',
    about: [
      'Compares the lockfiles of two commits, or two files. Judges every version that comes in by its attestations, its publisher, the run that published it, the registry account and its age.',
      'For two commits, the policy and .npmrc are read at the base, so that a change cannot authorize itself. The lockfiles are compared with those of the merge base of the two. For two files there is no policy unless --policy names one.',
      'In a clone, --base may be left out. The base is then the merge base with the remote’s default branch, as of the last fetch. The work tree is judged, including what is not committed.',
      'A replay judges the recording, which has its own --base, --head, lockfiles and --policy. Only --format, --output, --mode and --now change a replay. Other options are named on standard error.',
    ],
    exits: REPORT_EXITS,
    examples: [
      { why: 'This work tree, committed or not:', line: 'countersign check' },
      { why: 'Everything that this branch would bring into main:', line: 'countersign check --base origin/main' },
      { why: 'Two files, for a program:', line: 'countersign check --base-lockfile old/yarn.lock --head-lockfile yarn.lock --format json' },
      { why: 'Keep the evidence, and judge it again without a network:', line: 'countersign check --base main --record evidence' },
      { why: '', line: 'countersign check --replay evidence --format markdown' },
    ],
  },
  audit: {
    synopsis: ['audit [--lockfile FILE] [--policy FILE] [--shard K/N]'],
    summary: 'judge every locked version, as if it had just come in',
    about: [
      'Judges every version that the lockfiles of this folder lock, and the actions that its workflows pin. Each is compared with the policy and with the nearest version before it in the registry. A package without a policy entry and without such a version is reported as first seen.',
      'Run it at the root of the repository. A folder below has neither the policy nor the other lockfiles, and the report then says so.',
      'Run it on a schedule, and after `countersign init`. The audit passes under the policy that `init` writes.',
    ],
    exits: REPORT_EXITS,
    examples: [
      { why: 'All lockfiles below this folder:', line: 'countersign audit' },
      {
        why: 'One lockfile, for code scanning:',
        line: 'countersign audit --lockfile web/pnpm-lock.yaml --format sarif --output audit.sarif',
      },
      { why: 'The second of three jobs that share the work:', line: 'countersign audit --shard 2/3 --format json --output audit-2.json' },
    ],
  },
  init: {
    synopsis: ['init [--lockfile FILE] [--output FILE]', 'init --packages FILE --output FILE'],
    summary: 'write a policy under which every locked version passes',
    about: [
      'Verifies every locked version and writes .github/countersign.yml, or the file that --output names. It groups packages by publisher, writes numeric ids in quotes, and lists packages without attestations separately with the accounts that publish them. A package that cannot be verified gets no entry, and is listed with the reason.',
      'If the file exists, init only adds what is missing. Comments, order and manual edits stay. After Ctrl-C the entries verified so far are written, and the next run continues from there.',
      'With --packages no lockfile is needed: the file lists package names, one per line (NAME or NAME@VERSION; text after # is a comment). For a name alone, the newest release that is at least three days old is used. So an organisation or a community can keep a list of publishers that many repositories extend.',
      'It trusts every version that is locked today. Read the file before you merge it.',
    ],
    exits: {
      0: 'the policy is written, or was complete already',
      2: `${GATE}. Or it was interrupted: run it again to continue`,
      3: 'nothing could be verified, publishing runs could not be looked up, or a name of the list was not found. The policy is written; do not merge it yet',
    },
    examples: [
      { why: 'Begin:', line: 'countersign init && countersign lint && countersign audit' },
      {
        why: 'For one project of several, into a separate file:',
        line: 'countersign init --lockfile web/pnpm-lock.yaml --output web.countersign.yml',
      },
      { why: 'A file for all repositories of an organisation to extend:', line: 'countersign init --packages names.txt --output npm.yml' },
    ],
  },
  suggest: {
    synopsis: ['suggest, with the same inputs as check'],
    summary: 'print the smallest policy change that would let a blocked change in',
    about: [
      'Says in words what the policy would newly trust, and prints a patch that `git apply` reads. It never applies the patch: somebody who knows the package has to confirm the change first. The patch takes effect once it is merged.',
      'If the age of a version is not all that blocks it, the patch does not lift its age. Other ways out, such as a further publisher, are printed with their lines, indented, so that `git apply` passes over them. Of more than five versions only the JSON has them.',
    ],
    exits: {
      0: 'the patch or time lets everything in, or nothing is blocked',
      1: 'a change is blocked and has no patch: no policy should let it in, or an answer is missing',
      2: GATE,
    },
    examples: [
      { why: 'Show the patch, then apply it:', line: 'countersign suggest --base main' },
      { why: '', line: 'countersign suggest --base main | git apply' },
      { why: 'For what a job recorded:', line: 'countersign suggest --replay evidence' },
    ],
  },
  explain: {
    synopsis: [
      'explain NAME@VERSION [--lockfile FILE] [--policy FILE]',
      'explain NAME@VERSION --base REF [--head REF] | --head-lockfile FILE | --replay DIR',
    ],
    summary: 'say which policy entry judges a version, and what its verdict rests on',
    about: [
      'Shows for one version which policy entry judges it, and what was wanted and found. Shows which exemption applies, or why none does: what it lifts, why, until when, and who approved it. Says for each piece of evidence where it comes from: certified, answered by the GitHub API, or claimed by the registry.',
      'The version is bound to the bytes that a lockfile of this folder names. A version that is not locked here is bound to the bytes that the registry lists. With --base, with two files or with --replay, explain takes the change and the policy that check takes. Its verdict and exit status are the same.',
    ],
    exits: { ...REPORT_EXITS, 0: 'the version is authorized, or --mode warn is given', 1: 'the version is unauthorized' },
    examples: [
      { why: '', line: 'countersign explain left-pad@1.3.0' },
      { why: 'What check says about it on this branch, and why:', line: 'countersign explain left-pad@1.3.0 --base origin/main' },
      { why: 'Why it was authorized, one year later:', line: 'countersign explain left-pad@1.3.0 --replay evidence' },
      { why: 'What GitHub says about a pinned action:', line: 'countersign explain actions:actions/checkout@v4.2.2' },
      { why: 'For a program:', line: 'countersign explain @scope/name@2.0.0 --format json' },
    ],
  },
  lint: {
    synopsis: ['lint [--policy FILE] [--lockfile FILE] [--fix] [--strict]'],
    summary: 'find entries of a policy that are loose, unused or about to end',
    about: [
      'Reads .github/countersign.yml, or the file that --policy names, and compares it with the lockfiles of this folder. It finds missing ids, wide patterns, entries that nothing uses or that another entry hides, windows and exemptions about to end, and names that look like another name. Each finding has its line and its help. --fix corrects the findings that have only one correction.',
      'It uses no network, unless the policy extends a policy of another repository.',
    ],
    exits: {
      0: 'there is no error, but there may be warnings and notices',
      1: 'there is an error. With --strict: an error or a warning',
      2: 'there is no policy, or it is invalid',
    },
    examples: [
      { why: '', line: 'countersign lint' },
      { why: 'In a workflow, so that nobody loosens the policy unseen:', line: 'countersign lint --strict --format github' },
      { why: 'Correct what has only one correction:', line: 'countersign lint --fix' },
    ],
  },
  report: {
    synopsis: ['report merge FILE… [--format markdown|json|html|sarif|csv] [--package NAME] [--output FILE]'],
    summary: 'join the JSON reports of shards, or of many repositories',
    about: [
      'Joins reports that check or audit wrote with --format json. It shows which repositories lock which version, how many repositories each publisher and account can reach, which versions are not attested, which publishers changed, and when exemptions end. It also shows which repositories have no policy, no gate (every report in warn mode) or, with --repositories, no report.',
      'A report belongs to the repository that its `subject` names. If it names none, it counts as a repository of its own under its file name. The same file is counted once. The order of the files does not matter.',
    ],
    exits: {
      0: 'every report passed',
      1: 'a version is unauthorized, or a report failed for another reason',
      2: 'a file is missing, or is not a report',
      3: 'nothing is unauthorized, but a verdict could not be reached',
    },
    examples: [
      { why: 'The reports of a job matrix:', line: 'countersign report merge audits/*.json --output fleet.md' },
      { why: 'On the day of an attack: who locks it?', line: 'countersign report merge audits/*.json --package axios@1.14.1' },
      { why: 'A page for people:', line: 'countersign report merge audits/*.json --format html --output fleet.html' },
      { why: 'For a spreadsheet:', line: 'countersign report merge audits/*.json --format csv --output fleet.csv' },
    ],
  },
  demo: {
    synopsis: ['demo [--format WHAT]'],
    summary: 'replay a recorded pull request without network',
    about: [
      'Twelve bumps. Two of them repeat what real attacks did in 2026. Every package is invented, and the certificates were made under a trusted root of their own.',
    ],
    exits: { 0: 'always, whatever the verdict in the demo' },
    examples: [
      { why: '', line: 'countersign demo' },
      { why: 'As a reviewer sees it:', line: 'countersign demo --format markdown' },
    ],
  },
  completion: {
    synopsis: ['completion bash|zsh|fish'],
    summary: 'print a completion script for your shell',
    about: ['Prints a script that completes commands, options and their values.'],
    exits: { 0: 'printed', 2: 'there is no script for that shell' },
    examples: [
      { why: 'For bash, in ~/.bashrc:', line: 'source <(countersign completion bash)' },
      { why: 'For zsh, in ~/.zshrc:', line: 'source <(countersign completion zsh)' },
      { why: 'For fish:', line: 'countersign completion fish > ~/.config/fish/completions/countersign.fish' },
    ],
  },
  help: {
    synopsis: ['help [COMMAND]'],
    summary: 'print this page, or the page of a command',
    about: [],
    exits: { 0: 'printed', 2: 'there is no such command' },
    examples: [],
  },
}
