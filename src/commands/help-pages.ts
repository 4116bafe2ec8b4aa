/** What `countersign help COMMAND` says of each command, as data; help.ts and docs/cli.md print it. */
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

const GATE = 'the gate itself could not work: usage, an invalid policy, an unreadable lockfile'
const REPORT_EXITS = {
  0: 'everything that comes in is authorized; or --mode warn',
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
    summary: 'judge what a lockfile change brings in',
    about: [
      'Compares the lockfiles of two commits, or two files, and judges every version that comes in: its attestations, who published it, the run that did, the account and the age.',
      'Between commits the policy and .npmrc are read at the base, so that a change cannot authorize itself; the lockfiles are compared with those of the commit where the two parted. Between files there is no policy unless --policy names one.',
      'Without --base, in a clone, it compares with where this branch parted from the default branch of the remote, as the last fetch left it, and judges the work tree with what is not committed.',
      'A replay judges what the recording holds: --base, --head, the lockfiles and --policy are those recorded.',
    ],
    exits: REPORT_EXITS,
    examples: [
      { why: 'What I have here, committed or not:', line: 'countersign check' },
      { why: 'What this branch would bring into main:', line: 'countersign check --base origin/main' },
      { why: 'Two files, for a program:', line: 'countersign check --base-lockfile old/yarn.lock --head-lockfile yarn.lock --format json' },
      { why: 'Keep the evidence, and judge it again without a network:', line: 'countersign check --base main --record evidence' },
      { why: '', line: 'countersign check --replay evidence --format markdown' },
    ],
  },
  audit: {
    synopsis: ['audit [--lockfile FILE] [--policy FILE] [--shard K/N]'],
    summary: 'every locked version, as if it had just come in',
    about: [
      'Judges everything that the lockfiles of this folder lock, and the actions that its workflows pin. A version that no entry of the policy names is compared with the nearest earlier one of the registry, as if it had come in for that one.',
      'Run it on a schedule, and after `countersign init`: under the policy that it writes the audit passes.',
    ],
    exits: REPORT_EXITS,
    examples: [
      { why: 'All lockfiles below this folder:', line: 'countersign audit' },
      {
        why: 'One of them, for code scanning:',
        line: 'countersign audit --lockfile web/pnpm-lock.yaml --format sarif --output audit.sarif',
      },
      { why: 'The second of three jobs that share the work:', line: 'countersign audit --shard 2/3 --format json --output audit-2.json' },
    ],
  },
  init: {
    synopsis: ['init [--lockfile FILE] [--output FILE]', 'init --packages FILE --output FILE'],
    summary: 'write a policy under which everything locked passes',
    about: [
      'Verifies every locked version and writes .github/countersign.yml, or the file that --output names: publishers grouped, their numeric ids quoted, packages without attestations as a class of their own with the accounts that publish them. What cannot be verified gets no entry and is listed with the reason.',
      'Where the file is there already, only what it lacks is added; comments, order and edits by hand stay. Ctrl-C ends it in order: what is verified by then is written, and the next run goes on from there.',
      'With --packages it needs no lockfile: the file lists package names, one a line (NAME or NAME@VERSION; what follows # is a remark). Of a name alone the newest release counts that is at least three days old. So an organisation, or a community, keeps publishers that many repositories extend.',
      'It trusts what is locked today. Read the file before you merge it.',
    ],
    exits: {
      0: 'the policy is written, or lacked nothing',
      2: `${GATE}; or interrupted, and run again it goes on`,
      3: 'nothing could be verified, publishing runs could not be looked at, or a name of the list was not found: the policy is written, and not one to merge yet',
    },
    examples: [
      { why: 'Begin:', line: 'countersign init && countersign lint && countersign audit' },
      {
        why: 'For one project of several, into a file of its own:',
        line: 'countersign init --lockfile web/pnpm-lock.yaml --output web.countersign.yml',
      },
      { why: 'A file for all repositories of an organisation to extend:', line: 'countersign init --packages names.txt --output npm.yml' },
    ],
  },
  suggest: {
    synopsis: ['suggest, with the same inputs as check'],
    summary: 'the smallest policy change that would let a blocked change in',
    about: [
      'Says in words what would newly be trusted, and prints a patch that `git apply` reads. It never applies it: somebody who knows has to confirm the change first. The patch counts once it is merged.',
    ],
    exits: { 0: 'the patch, or nothing, is all that is needed', 1: 'something blocks that no policy should let in', 2: GATE },
    examples: [
      { why: 'See what it would take, and take it:', line: 'countersign suggest --base main' },
      { why: '', line: 'countersign suggest --base main | git apply' },
      { why: 'For what a job recorded:', line: 'countersign suggest --replay evidence' },
    ],
  },
  explain: {
    synopsis: [
      'explain NAME@VERSION [--lockfile FILE] [--policy FILE]',
      'explain NAME@VERSION --base REF [--head REF] | --head-lockfile FILE | --replay DIR',
    ],
    summary: 'which policy entry applies to a version, and what stands behind its verdict',
    about: [
      'Tells for one version which entry judges it, what was wanted and found, which exemption applies or why not, what it lifted, why, who approved it and until when, and where each piece of evidence comes from: certified, told by the GitHub API, or claimed by the registry.',
      'The version is held to the bytes that a lockfile of this folder names; one that is not locked here, to those that the registry lists. With --base or two files it is the change that check judges between them, under the policy that check reads; with --replay the change that the recording holds: the same verdict and the same exit status.',
    ],
    exits: { ...REPORT_EXITS, 0: 'the version is authorized; or --mode warn', 1: 'the version is unauthorized' },
    examples: [
      { why: '', line: 'countersign explain left-pad@1.3.0' },
      { why: 'What check says of it on this branch, and why:', line: 'countersign explain left-pad@1.3.0 --base origin/main' },
      { why: 'Why it was let in, a year later:', line: 'countersign explain left-pad@1.3.0 --replay evidence' },
      { why: 'What GitHub says of a pinned action:', line: 'countersign explain actions:actions/checkout@v4.2.2' },
      { why: 'For a program:', line: 'countersign explain @scope/name@2.0.0 --format json' },
    ],
  },
  lint: {
    synopsis: ['lint [--policy FILE] [--lockfile FILE] [--fix] [--strict]'],
    summary: 'what is loose, unused or about to lapse in a policy',
    about: [
      'Reads .github/countersign.yml, or the file that --policy names, and holds it against the lockfiles of this folder: missing ids, wide patterns, entries that nothing uses or that another one hides, windows and exemptions about to end, names that look like another. Each finding has its line and what to do; --fix mends those where there is only one way to.',
      'It asks no network, unless the policy extends one in another repository.',
    ],
    exits: {
      0: 'no errors; there may be warnings and notices',
      1: 'at least one error; with --strict, or a warning',
      2: 'there is no policy, or it is not valid',
    },
    examples: [
      { why: '', line: 'countersign lint' },
      { why: 'In a workflow, so that a policy does not become looser unseen:', line: 'countersign lint --strict' },
      { why: 'Mend what is mechanical:', line: 'countersign lint --fix' },
    ],
  },
  report: {
    synopsis: ['report merge FILE… [--format markdown|json|html|sarif|csv] [--package NAME] [--output FILE]'],
    summary: 'the JSON reports of shards, or of many repositories, as one',
    about: [
      'Joins reports that check or audit wrote with --format json. It says which repositories lock which version, which publishers and accounts reach how many of them, what is not attested, which publishers changed, which exemptions end when, and which repositories have no policy, no gate (every report in warn mode) or, with --repositories, no report.',
      'A report belongs to the repository that its `subject` names, or, where it names none, to its file. The same file is counted once. The order of the files does not matter.',
    ],
    exits: {
      0: 'every report passed',
      1: 'a version is unauthorized, or a report failed for another reason',
      2: 'a file is not there, or is no report',
      3: 'nothing is unauthorized, but a verdict could not be reached',
    },
    examples: [
      { why: 'What the jobs of a matrix wrote:', line: 'countersign report merge audits/*.json --output fleet.md' },
      { why: 'On the day of an attack: who locks it?', line: 'countersign report merge audits/*.json --package axios@1.14.1' },
      { why: 'A page for people:', line: 'countersign report merge audits/*.json --format html --output fleet.html' },
      { why: 'For a spreadsheet:', line: 'countersign report merge audits/*.json --format csv --output fleet.csv' },
    ],
  },
  demo: {
    synopsis: ['demo [--format WHAT]'],
    summary: 'a recorded pull request, replayed without network',
    about: [
      'Twelve bumps, two of which do what real attacks did in 2026. Every package in it is made up, and its certificates were minted under a trusted root of their own.',
    ],
    exits: { 0: 'shown, whatever the verdict in it' },
    examples: [
      { why: '', line: 'countersign demo' },
      { why: 'As a reviewer sees it:', line: 'countersign demo --format markdown' },
    ],
  },
  completion: {
    synopsis: ['completion bash|zsh|fish'],
    summary: 'a completion script for your shell',
    about: ['Prints a script that completes commands, options and their values.'],
    exits: { 0: 'printed', 2: 'there is none for that shell' },
    examples: [
      { why: 'For bash, in ~/.bashrc:', line: 'source <(countersign completion bash)' },
      { why: 'For zsh, in ~/.zshrc:', line: 'source <(countersign completion zsh)' },
      { why: 'For fish:', line: 'countersign completion fish > ~/.config/fish/completions/countersign.fish' },
    ],
  },
  help: {
    synopsis: ['help [COMMAND]'],
    summary: 'this page, or that of a command',
    about: [],
    exits: { 0: 'printed', 2: 'there is no such command' },
    examples: [],
  },
}
