/** Writes docs/policy.md: prose around the tables of the policy's fields. A test parses every YAML block that begins with `version: 1`. */
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

For maintainers and security teams who write or review a policy: every key, and how entries are chosen and compared. The [cookbook](cookbook.md) has whole policies for common situations.

\`.github/countersign.yml\` says who may publish the packages that a repository depends on. It is read **at the base** of a pull request, so a pull request cannot authorize itself. If a pull
request edits the file, or a file that it extends, the report says what the edit would newly allow. Without the file, [continuity](glossary.md) judges every package.

| Command | Does |
|---|---|
| \`countersign init\` | writes a policy under which everything that is locked and verified passes |
| \`countersign suggest\` | prints the smallest addition that would let a blocked version in |
| \`countersign lint\` | says what could be better |
| \`countersign explain NAME@VERSION\` | says which entry judges a version |

A key or value that is not understood is refused, with line, column and a suggestion. Nothing is checked then. If a misspelt key were ignored, more would come in without a word. For completion and checks while typing, begin the file with

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
    repositoryId: "390497226"   # a rename keeps it; a new owner of the name has another one
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

- Text is compared exactly. Only \`refGlobs\` and the names under \`packages\` are patterns.
- A list is never empty: leave the key out instead.
- Anchors, aliases, tags, merge keys, duplicate keys and hidden characters are refused.

## \`settings\`

${SECTION_DOCS.settings}

${table(SETTINGS)}

## \`rules\`

${SECTION_DOCS.rules} They are: ${rules(FIXED_RULES)}. [All rules](rules/README.md).

## \`publishers\`

${SECTION_DOCS.publishers}

${table(GITHUB_PUBLISHER)}

\`maintainers\`:

${table(MAINTAINERS)}

How a certificate is compared with a publisher:

- **repository**: with \`repositoryId\` the id decides, whatever the repository is called now. A rename is reported, not refused. Without the id the name decides. Every id in the policy must be in
  the certificate. So a certificate without ids never meets a publisher that names them.
- **workflow**: the certificate's Build Config URI must be the repository, the workflow's path, \`@\` and a ref. The ref is the one of the publish, one that \`refs\` names, or the source commit. The
  whole text is built and compared.
- **signer**: without \`signer\` the workflow itself must have signed. If a reusable workflow signs, name it with its ref.
- **refs**: exactly one of \`refs\`, or a match of \`refGlobs\`, in which \`*\` is any text without \`/\`.
- **triggers, environment, runner**: exactly, case included. If the certificate does not state the field, the entry is not met.

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

Versions without attestation:

${table(UNATTESTED_ENTRY)}

A refusal:

${table(DENY_ENTRY)}

Which entry judges a version:

1. A refusal (\`deny\`) that covers the version wins, however specific the other entries are. Other versions are judged as if the refusal did not exist.
2. Of the patterns that name the package and allow something, the most specific one judges: the exact name, then the longest pattern.
3. Of its entries those count whose \`versions\` contain the version and whose window (\`since\`, \`until\`, whole days in UTC) contains its day of publication. If none does, it is
   \`version-uncovered\`. Without a day of publication no window contains the version.
4. A publisher's entry is met only as a whole. One entry that is met is enough.
5. If none is met and an \`unattested\` entry covers the version, that entry judges it, attested or not. Otherwise a version without its attestation would be judged more leniently than with it. So an
   \`unattested\` entry in addition to a publisher's, for the same versions, makes the attestation optional, and \`lint\` says so.
6. Otherwise the findings compare the version with the publisher that differs in the fewest fields.

Prereleases are where SemVer orders them: \`1.2.0-rc.1\` is in \`>=1\`. \`1.0.0-rc.1\` is below 1.0.0, so it is in \`<1\` and not in \`>=1\`. As npm reads them, \`^1\`, \`~1.2\` and \`1.x\` do not contain
the prereleases of the version that follows.

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

- An exemption lifts exactly the rules that it names. The report keeps what it lifted.
- It never lifts ${rules(NOT_EXEMPTIBLE)}.
- An exemption that has ended, or that lifts nothing, is a warning.

An exemption needs one of these, or the policy is refused:

- **\`integrity\`**, the hash in the lockfile: the exemption is for these bytes, wherever they come from.
- **\`source\`**, if there is no hash, and for every git source: the address in the lockfile. A git source needs its commit, because the commit names the bytes (npm compares no hash of a git source).
  The protocol does not count. Repository, commit and folder do. At any other address without a hash, the server decides what is installed, and the exemption accepts that.

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

${SECTION_DOCS.extends}

The report records each file that was read, with its hash. If a pull request changes what the policy extends, the report says what would change. For that it reads only files beside the policy, and files of repositories that the policy at the base already extends. The
author of the pull request must not choose what the token reads.

A shared policy is a whole policy, and says what counts everywhere:

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

The policy that uses it says only what is its own:

\`\`\`yaml
# extends: ./shared.yml, or octo/policies/npm.yml@0123456789abcdef0123456789abcdef01234567, or a list of them
version: 1
extends: ./shared.yml
packages:
  widget-cli: widget
\`\`\`

How they are joined, key by key:

| Section | Who wins |
|---|---|
| \`settings\`, \`rules\` | for each key, the last file that states it; the policy itself comes last |
| \`publishers\` | for each name, the last file that declares it. The entries of every file then use that one |
| \`packages\` | for each pattern, the entries of the last file that allows something. A refusal of any file stays |
| \`exemptions\` | all of them. Of two for the same bytes, the later one |

The most specific pattern judges, whichever file it is in: a local \`@octo/widget\` replaces a shared \`@octo/*\`. Every report says in words how the policy differs from a shared file (\`notes\`, kind \`policy-override\`), and so does \`lint\`. \`lint\` also names lines that a shared
file already has.

### \`final\`

${SECTION_DOCS.final} A looser value in a later file is an error: the policy is refused, and the message names both values. A stricter value is allowed.

| Key | What is refused |
|---|---|
| \`settings.NAME\` | a looser value. For \`cooldown\`, \`run\` and \`source\` also a looser value in an entry of \`packages\`. If the shared file does not state it, the default is final |
| \`rules.ID\` | a lower level than that of the shared file. If the shared file states none: than the rule's default |
| \`publishers.NAME\` | another declaration of the publisher that trusts more in any field |
| \`packages.PATTERN\` | an entry that trusts more, for the pattern or for anything that it names. Its publishers are final too. Refusals are allowed |
| \`exemptions\` | every exemption that the repository itself writes |

## When the file has a mistake

\`\`\`
POLICY_INVALID  .github/countersign.yml has 2 problems
  12:5  \`repositry\` is not a field of a publisher; did you mean \`repository\`?
  18:14 \`expires\` must be a date like 2027-01-31, found "next year"
\`\`\`

All mistakes are listed at once, and the exit status is 2. [Troubleshooting](troubleshooting.md#policy_invalid) says how to get out of it.
`
