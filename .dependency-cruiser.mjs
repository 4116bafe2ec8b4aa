import './scripts/require-node24.mjs'

/** Same value in, same value out. Kept in step with tsconfig.core.json and eslint.config.mjs. */
const CORE =
  '^src/(text|domain|weighing|lockfile|attestation|source|github|judge|policy|rules|traits|remedy|report)/|^src/ecosystems/(?!readers?[.]ts|[^/]+/(project|questions|readers))|^src/line/(decide|order)[.]ts$'
/** What reads an ecosystem's files or asks about its versions is handed both sides of a comparison, and waits for answers. */
const READERS = '^src/ecosystems/(readers[.]ts$|[^/]+/((project|questions)/|(project|readers)[.]ts$))'
const SHELL =
  '^src/(asking|io|gather|commands|action)/|^src/line/(?!(decide|order)[.]ts)|^src/(index|recheck|cli|action|inputs|event|values|world)[.]ts$'
const EVERYONE_MAY = [
  '^src/domain/',
  '^src/text/',
  '^src/ecosystems/(index|ecosystem|evidence|own-evidence|files)[.]ts$',
  '^src/errors[.]ts$',
]

/** A stage reads domain/, text/ and errors.ts, and never another stage: stages meet in line/, gather/ and commands/. `also` names what else it reads. */
const stage = (name, comment, ...also) => ({
  name: `${name}-stays-in-its-lane`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [`^src/${name}/`, ...EVERYONE_MAY, ...also] },
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means two files are one idea; merge them or move the shared noun to domain/.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'text-imports-nothing',
      comment: 'text/ is the ground floor: what is about text, numbers and times, and knows nothing of packages.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/', pathNot: ['^src/text/', '^src/errors[.]ts$'] },
    },
    {
      name: 'domain-imports-nothing',
      comment: 'domain/ is the vocabulary. It must read without knowing any tool; of text/ it takes times and quotes.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', '^src/text/'] },
    },
    {
      name: 'core-does-no-io',
      comment: 'Only io/ touches the world. Pass what you need in as a value.',
      severity: 'error',
      from: { path: CORE },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|buffer|assert|zlib)$' },
    },
    {
      name: 'core-does-not-know-the-shell',
      comment: 'The core is called; it never calls out.',
      severity: 'error',
      from: { path: CORE },
      to: { path: SHELL },
    },
    {
      name: 'actions-toolkit-only-in-io',
      comment: 'One adapter, so escaping of workflow commands happens in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/io/' },
      to: { path: 'node_modules/@actions/' },
    },
    {
      name: 'octokit-only-in-io',
      comment: 'One adapter, so every answer of GitHub is parsed and every failure becomes a value before anyone judges it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/io/' },
      to: { path: 'node_modules/@octokit/' },
    },
    {
      name: 'registry-client-only-in-io',
      comment: 'One adapter, so credentials, limits and redirects are decided in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/io/' },
      to: { path: 'node_modules/(npm-registry-fetch|make-fetch-happen|@npmcli/config)/' },
    },
    {
      name: 'sigstore-only-in-attestation',
      comment: 'One adapter, so unverified material cannot leak past it. The trust root is fetched in io/trust/trust-root.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/attestation/', '^src/io/trust/'] },
      to: { path: 'node_modules/(@sigstore/|sigstore/|@tufjs/|tuf-js/)' },
    },
    {
      name: 'ecosystems-know-the-domain-alone',
      comment:
        'An ecosystem says what is its own. It knows neither another ecosystem nor a stage; lockfile/, github/ and asking/ hold what they share.',
      severity: 'error',
      from: { path: '^src/ecosystems/([^/]+)/' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/ecosystems/$1/',
          '^src/ecosystems/(ecosystem|file-names|own-evidence|reader|source-witness)[.]ts$',
          '^src/(domain|text|lockfile|github|asking)/',
          '^src/(errors|world)[.]ts$',
        ],
      },
    },
    {
      name: 'ecosystems-are-asked-at-the-door',
      comment:
        'Ask index.ts, files.ts, evidence.ts or readers.ts of ecosystems/, which know every ecosystem. io/npm/ is how npm is reached.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/ecosystems/', '^src/io/npm/'] },
      to: { path: '^src/ecosystems/[^/]+/' },
    },
    {
      name: 'readers-are-for-the-shell',
      comment: 'What reads files and bytes waits for them. The core is given what was read.',
      severity: 'error',
      from: { path: CORE },
      to: { path: READERS },
    },
    {
      name: 'versions-are-ordered-by-their-ecosystem',
      comment: 'SemVer is the order of one ecosystem. Ask versionsOf(name) of ecosystems/index.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ecosystems/npm/' },
      to: { path: 'node_modules/(@types/)?semver/' },
    },
    {
      name: 'rules-are-islands',
      comment: 'A rule knows the domain, defineRule, and the questions of weighing/. What two rules share is a question there.',
      severity: 'error',
      from: { path: '^src/rules/(?!(index|rule)[.]ts$)' },
      to: { path: '^src/', pathNot: [...EVERYONE_MAY, '^src/weighing/', '^src/rules/rule[.]ts$'] },
    },
    stage('lockfile', 'What all lockfiles have in common needs no policy and no registry.'),
    stage('attestation', 'Verification says what is true, never whether it is enough.'),
    {
      name: 'tar-only-in-tarball',
      comment: 'One reader of what others packed, within bounds, into memory. Nothing else opens an archive.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ecosystems/npm/tarball/' },
      to: { path: 'node_modules/tar/' },
    },
    stage(
      'source',
      'What is published is held against what a repository holds; whether that is enough is a rule.',
      '^src/ecosystems/source-witness[.]ts$',
    ),
    stage('github', 'An answer of GitHub becomes a typed value here; what it means is a rule.'),
    stage(
      'asking',
      'How a question is put, for whoever asks; which questions a version needs is decided above.',
      '^src/github/',
      '^src/world[.]ts$',
    ),
    stage('weighing', 'Questions over a candidate, its standing and the policy: what rules share.'),
    stage('judge', 'The trust decision: how a version stands to the policy. It reads no file and asks nobody.', '^src/weighing/'),
    stage(
      'policy',
      'Reading and writing a policy needs no evidence; drafting one asks judge/ how a version would stand to it.',
      '^src/judge/',
      '^src/weighing/',
      '^src/traits/',
    ),
    stage('rules', 'A rule judges one candidate; how it was read or how it is shown is not its business.', '^src/weighing/'),
    stage(
      'traits',
      'The lists of rules follow from what the rules say of themselves, and from nothing else.',
      '^src/rules/(index|rule)[.]ts$',
    ),
    stage(
      'remedy',
      'The ways out of a block: what the rules say of themselves, and a change of the policy as its writer would make it.',
      '^src/(judge|weighing|policy|traits)/',
      '^src/ecosystems/',
    ),
    stage('report', 'A reporter reads a Report and writes text. It decides nothing.', '^src/weighing/'),
    {
      name: 'io-knows-no-stage',
      comment: 'io/ asks and writes. What an answer means is a stage; the noun that both need belongs in domain/ or text/.',
      severity: 'error',
      from: { path: '^src/io/' },
      to: { path: '^src/', pathNot: ['^src/io/', '^src/world[.]ts$', '^src/ecosystems/npm/registry/', ...EVERYONE_MAY] },
    },
    {
      name: 'action-and-commands-are-apart',
      comment: 'The action and the command line are two shells. What both need is io/, line/, or values.ts beside them.',
      severity: 'error',
      from: { path: '^src/(action/|(action|index|recheck|inputs|event|values)[.]ts$)' },
      to: { path: '^src/(commands/|cli[.]ts$)' },
    },
    {
      name: 'commands-and-action-are-apart',
      comment: 'The action and the command line are two shells. What both need is io/, line/, or values.ts beside them.',
      severity: 'error',
      from: { path: '^src/(commands/|(cli|values)[.]ts$)' },
      to: { path: '^src/(action/|(action|index|recheck|inputs|event)[.]ts$)' },
    },
    {
      name: 'io-comes-through-the-world',
      comment:
        'The entries, the action and the commands hand the real World in; everyone else takes it as an argument, so that tests can hand in another.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(io|commands|action)/', '^src/(index|recheck|cli|action)[.]ts$'] },
      to: { path: '^src/io/' },
    },
    {
      name: 'only-the-entries-run',
      comment: 'index.ts and recheck.ts (actions) and cli.ts are the only files with effects at import time; import run.ts instead.',
      severity: 'error',
      from: { path: '^(src|__tests__|bench)/' },
      to: { path: '^src/(index|recheck|cli)[.]ts$' },
    },
    {
      name: 'no-src-to-test',
      comment: 'What ships does not know its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(__tests__|bench|scripts|tools)/' },
    },
    {
      name: 'no-unlisted-packages',
      comment: 'Name every imported package in package.json, pinned; a transitive one can vanish or change under you.',
      severity: 'error',
      from: { path: '^(src|__tests__|bench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'The imported file or package does not exist.',
      severity: 'error',
      from: { path: '^(src|__tests__|bench)/' },
      to: { couldNotResolve: true, pathNot: '^[.]{1,2}/.*dist/' },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing uses this file. Import it where it belongs, or delete it.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '[.]d[.]ts$' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(__tests__/(cases|fixtures)|dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.mts', '.js', '.mjs', '.json'],
    },
  },
}
