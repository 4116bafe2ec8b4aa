/** docs/policy.md: prose around the tables of the policy's fields. Every YAML block that begins with `version: 1` is parsed by a test. */
import { DENY_ENTRY, EXEMPTION, PUBLISHER_ENTRY, UNATTESTED_ENTRY } from '../src/policy/read/fields-packages.ts'
import { GITHUB_PUBLISHER, GITLAB_PUBLISHER, MAINTAINERS, SETTINGS } from '../src/policy/read/fields.ts'
import { SCHEMA_URL, SECTION_DOCS } from '../src/policy/read/json-schema.ts'
import type { Fields } from '../src/policy/read/mapping.ts'
import { FIXED_RULES } from '../src/traits/level.ts'
import { NOT_EXEMPTIBLE } from '../src/traits/way-out.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function table({ fields }: Fields): string {
  const rows = fields.map(({ key, required, doc, examples }) => {
    const example =
      examples[0] === undefined ? '' : ` E.g. \`${typeof examples[0] === 'string' ? examples[0] : JSON.stringify(examples[0])}\`.`
    return `| \`${key}\`${required ? ' (required)' : ''} | ${cell(doc + example)} |`
  })
  return ['| Key | Means |', '|---|---|', ...rows].join('\n')
}

const rules = (list: readonly string[]): string => list.map((rule) => `[\`${rule}\`](rules/${rule}.md)`).join(', ')

export const policyPage = (): string => `# The policy file

<!-- Made by \`npm run schema\` from the table that the policy is read by. Edit scripts/policy-page.ts or src/policy/fields*.ts instead. -->

\`.github/countersign.yml\` says who may publish the packages that a repository depends on. It is read **at the base commit** of a pull
request, so that a pull request cannot let itself in; a pull request that edits it, or a file that it extends, shows what the edit would newly let in.

Without the file everything is judged by *continuity*: a new version must come from the identity that published the version it replaces.
\`countersign init\` writes one in which everything that is locked and verified passes; \`countersign suggest\` prints the smallest addition
that would let a blocked version in; \`countersign lint\` says what could be better; \`countersign explain NAME@VERSION\` says which entry judges.

What is not understood is refused, with line, column and a suggestion, and nothing is checked then: a misspelt key that were ignored would
silently let more in. For completion and checks while typing, begin the file with

\`\`\`yaml
# yaml-language-server: $schema=${SCHEMA_URL}
\`\`\`

## The whole of it

\`\`\`yaml
version: 1

settings:
  cooldown: 72h                 # youngest version that may come in
  unlisted: continuity          # packages that no entry names: continuity | block
  registries: [public]          # add the URLs of private registries

rules:                          # level per rule: error | warning | notice | off
  version-burst: warning

publishers:                     # an identity, named once, used by many packages
  tanstack-router:
    repository: TanStack/router
    repositoryId: "390497226"   # a rename keeps it, whoever takes over the name cannot have it
    ownerId: "72518640"
    workflow: .github/workflows/release.yml
    refs: [refs/heads/main]
    triggers: [push]
    maintainers:
      github: [schiller-manuel, KevinVandy]
      npm: [tannerlinsley]
    since: 2024-03-01           # windows bound the day of publication
    until: 2027-11-01
  axios-ci:
    repository: axios/axios
    workflow: .github/workflows/publish.yml
    refGlobs: ["refs/tags/v1.*"]
    triggers: [push]

packages:
  "@tanstack/*": tanstack-router
  axios:                        # several identities, by version range
    - { publisher: axios-ci, versions: ">=1.13.4" }
    - { unattested: true, accounts: [jasonsaayman], versions: "<1" }
  event-stream:
    - { deny: true, versions: "3.3.6", reason: compromised in 2018 }

exemptions:
  - package: vercel
    version: 58.5.1
    integrity: sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==
    rules: [attestation-lost]
    reason: published by hand while their CI was down, confirmed by their maintainers
    approvedBy: octocat
    expires: 2026-12-31
\`\`\`

Text is compared exactly. A pattern exists only where the key's name says so (\`refGlobs\`) and in the names under \`packages\`. A list is never
empty: leave the key out instead. Anchors, aliases, tags, merge keys, duplicate keys and hidden characters are refused.

## \`settings\`

${SECTION_DOCS.settings}

${table(SETTINGS)}

## \`rules\`

${SECTION_DOCS.rules} Always errors: ${rules(FIXED_RULES)}. All rules are in [rules/](rules/README.md).

## \`publishers\`

${SECTION_DOCS.publishers}

${table(GITHUB_PUBLISHER)}

\`maintainers\`:

${table(MAINTAINERS)}

How a certificate is compared with a publisher:

- **repository**: with \`repositoryId\` the id decides, whatever the repository is called now; a rename is told, not refused. Without it the
  name decides. Every id in the policy must be in the certificate: one without ids does not meet a publisher that names them.
- **workflow**: the certificate's Build Config URI must be the repository, the workflow's path, \`@\` and a ref: the ref that it was published
  from, one that \`refs\` names, or the source commit. It is built whole and compared whole.
- **signer**: without \`signer\` the workflow must have signed itself. A reusable workflow that signs is named with its ref.
- **refs**: \`refs\` exactly, or \`refGlobs\`, where \`*\` stands for any characters but \`/\`.
- **triggers, environment, runner**: exactly, case included. A certificate that does not say is not met.

GitLab (\`provider: gitlab-ci\`):

${table(GITLAB_PUBLISHER)}

\`\`\`yaml
version: 1
publishers:
  project:
    provider: gitlab-ci
    repository: group/project
    refs: [refs/heads/main]
    triggers: [push]
packages:
  "@group/*": project
\`\`\`

## \`packages\`

${SECTION_DOCS.packages} The value is a publisher's name, one entry, or a list of entries and names.

A publisher:

${table(PUBLISHER_ENTRY)}

Versions without attestation, as an explicit class:

${table(UNATTESTED_ENTRY)}

A refusal:

${table(DENY_ENTRY)}

Which entry judges a version:

1. A refusal that covers it wins, however specific the other entries are. What is not refused by it is judged as if it were not there.
2. Of the patterns that name the package and let something in, the most specific one judges: the exact name, then the longest pattern.
3. Of its entries those count whose \`versions\` hold the version and whose window (\`since\`, \`until\`, whole days in UTC) holds its day of publication. None: \`version-uncovered\`. Without
   a day of publication a window holds nothing.
4. A publisher's entry counts as met only as a whole; one that is met is enough.
5. If none is met and an \`unattested\` entry covers the version, that entry judges it, attested or not. A version that is judged more
   kindly without its attestation than with it would reward leaving it out. So an \`unattested\` entry beside a publisher's, for the same
   versions, makes the attestation optional, and \`lint\` says so.
6. Otherwise the findings are against the publisher that differs in the fewest fields.

Prereleases count where SemVer orders them: \`1.2.0-rc.1\` is in \`>=1\`, and \`1.0.0-rc.1\` is below 1.0.0, so it is in \`<1\` and not in \`>=1\`. \`^1\`, \`~1.2\` and \`1.x\` leave out the
prereleases of what follows, as npm reads them.

Two publishers, because the project moved:

\`\`\`yaml
version: 1
publishers:
  old: { repository: octo/widget, repositoryId: "4242", ownerId: "2424", workflow: .github/workflows/release.yml, refs: [refs/heads/main], triggers: [push] }
  new:
    repository: octo-org/widget
    repositoryId: "99887766"
    ownerId: "11223344"
    workflow: .github/workflows/publish.yml
    refGlobs: ["refs/tags/v*"]
    triggers: [release]
packages:
  widget:
    - { publisher: old, versions: "<4" }
    - { publisher: new, versions: ">=4" }
\`\`\`

## \`exemptions\`

${SECTION_DOCS.exemptions}

${table(EXEMPTION)}

An exemption lifts exactly the rules it names; what it lifted is kept in the report. It does not lift ${rules(NOT_EXEMPTIBLE)}. One that
is over, or lifts nothing, is a warning.

An exemption is bound to one thing, and without it the policy is refused:

- **\`integrity\`**, the hash that the lockfile has: the exemption is for these bytes, wherever they come from.
- **\`source\`**, where there is no hash, and for every git source: the address as the lockfile has it. A git source needs its commit, for the commit names the bytes
  (npm compares no hash of a git source). The protocol does not matter, another repository, commit or folder does. Of any other address without a hash, whoever
  serves it decides what is installed: the exemption accepts that.

\`\`\`yaml
version: 1
exemptions:
  - package: widget
    version: 1.1.0
    source: git+https://github.com/octo/widget.git#0123456789abcdef0123456789abcdef01234567
    rules: [source-changed]
    reason: our fork, until the fix is released
    expires: 2026-12-31
\`\`\`

## \`extends\`

${SECTION_DOCS.extends} What was read is recorded with its hash in the report. Of what a pull
request's policy extends, only files beside it and those of repositories that the policy at the base extends are read to tell what would change: its author must not
choose what the token reads.

A shared policy is a whole policy, and says what holds everywhere:

\`\`\`yaml
version: 1
final: [settings.cooldown, rules.too-new]
settings: { cooldown: 7d }
publishers:
  widget: { repository: octo/widget, repositoryId: "4242", ownerId: "2424", workflow: .github/workflows/release.yml, refs: [refs/heads/main], triggers: [push] }
packages:
  "@octo/*": widget
  event-stream: [{ deny: true, versions: "3.3.6" }]
\`\`\`

and the policy that uses it says what is its own:

\`\`\`yaml
# extends: ./shared.yml, or octo/policies/npm.yml@0123456789abcdef0123456789abcdef01234567, or a list of them
version: 1
extends: ./shared.yml
packages:
  widget-cli: widget
\`\`\`

How they are put together, key by key:

| Section | Who wins |
|---|---|
| \`settings\`, \`rules\` | for each key, the last file that states it; the policy itself comes last |
| \`publishers\` | for each name, the last file that declares it; the entries of every file then mean that one |
| \`packages\` | for each pattern, the entries of the last file that lets something in; a refusal of any file stands |
| \`exemptions\` | all of them; of two for the same bytes the later one |

The most specific pattern judges, whichever file it is in: a local \`@octo/widget\` takes the place of a shared \`@octo/*\`. What the policy says in place of a shared file is told
in words in every report (\`notes\`, kind \`policy-override\`), and by \`lint\`. \`lint\` also says which lines a shared file has already.

### \`final\`

${SECTION_DOCS.final} A looser value in a later file is an error: the policy is refused, and the message names both. A stricter one is fine.

| Key | What is refused |
|---|---|
| \`settings.NAME\` | a looser value, and for \`cooldown\`, \`run\` and \`source\` a looser one in an entry of \`packages\` too. Where the shared file does not state it, the default is final |
| \`rules.ID\` | a lower level than the shared file's, or than the rule's own where it states none |
| \`publishers.NAME\` | declaring the publisher again with anything that trusts more |
| \`packages.PATTERN\` | an entry that trusts more, for the pattern or for anything that it names; its publishers are final with it. Refusals are fine |
| \`exemptions\` | every exemption of the repository's own |

## When the file has a mistake

\`\`\`
POLICY_INVALID  .github/countersign.yml has 2 problems
  12:5  \`repositry\` is not a field of a publisher; did you mean \`repository\`?
  18:14 \`expires\` must be a date like 2027-01-31, found "next year"
\`\`\`

All mistakes are told at once, and the exit status is 2.
`
