/** Words the findings about changed files that decide an install. */
import type { Fact, Level, PlacedViolation } from '../../../domain/finding.ts'
import { effectOf, type Effect } from './effects.ts'
import type { UnshownArchive } from '../../../domain/cached-archive.ts'
import { PATCH_REASON } from '../../../lockfile/patched.ts'
import type { InputKind } from '../install-input.ts'
import type { ChangedSetting } from './settings.ts'

/** The limit for the values of one file in a finding. */
const MAX_FACTS = 20
const WARNING: Level = 'warning'
const REVIEW = 'Review it as carefully as code that runs in your build. If it was not intended, do not merge.'

/** The effect of files whose kind their name alone determines. */
const CODE: Partial<Record<InputKind, { readonly decides: string; readonly reason: string }>> = {
  pnpmfile: {
    decides: 'which dependencies packages are given, and runs in every install',
    reason: 'pnpm runs this file before it reads the lockfile. It runs even if the frozen install then fails.',
  },
  installed: {
    decides: 'which code a package has',
    reason:
      'Some package managers do not replace a folder that is already in node_modules (pnpm 11 and 12, and Yarn 4 in a workspace). They do not ask a registry for it.',
  },
  pnp: {
    decides: 'which files every script of the project gets for a package',
    reason: 'It is loaded before any other code. An install, which would write it again, need not run first.',
  },
  'yarn-release': {
    decides: 'which code runs as Yarn',
    reason: 'Yarn starts this file before it reads anything else. The lockfile has no hash of it.',
  },
  'yarn-plugin': {
    decides: 'which code runs inside Yarn',
    reason: 'Yarn loads its plugins at every command. The lockfile has no hash of them.',
  },
  mirror: {
    decides: 'which bytes are installed instead of the bytes of a registry',
    reason: 'A file of a mirror is compared only with the hashes of the lockfile, and the same pull request can change both.',
  },
  patch: {
    decides: 'how the code of a package is changed after it is unpacked',
    reason: PATCH_REASON,
  },
}

/**
 * Archives in Yarn's cache that were not shown to hold the files of their version. The finding names what is wrong and
 * what could not be fetched.
 */
export function archivesUnshown(archives: readonly UnshownArchive[]): readonly PlacedViolation[] {
  return [false, true].flatMap((isOutage) => {
    const [first, ...others] = archives.filter((one) => one.isOutage === isOutage)
    if (first === undefined) return []
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`
    return [
      {
        message: `the archive ${first.path}${more} was not shown to hold the files of a locked version`,
        reason:
          'Yarn installs such an archive without asking a registry. It compares the archive only with a checksum from the same pull request.',
        help: isOutage
          ? 'Re-run the check: the tarball of this version could not be fetched.'
          : 'Delete it, let `yarn install` fetch it again from the registry, and commit the result. An archive with a patch of Yarn itself, or one that Yarn packed from a folder or a repository, cannot be compared. List it in .gitignore (`.yarn/cache/*-patch-*.zip`) and remove it from the repository. Yarn makes it again. It needs no network if it has the archive under the patch.',
        facts: limited([first, ...others].map(({ path, why }) => ({ label: path, found: why }))),
        ...(isOutage && { undetermined: true as const }),
        location: { file: first.path, line: 1 },
      },
    ]
  })
}

/** Changed files of one kind and one folder, without settings to compare. */
export function filesChanged(
  kind: InputKind,
  files: readonly { readonly path: string; readonly how: string }[],
): readonly PlacedViolation[] {
  const [first, ...others] = files
  const effect = CODE[kind]
  if (first === undefined || effect === undefined) return []
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return [
    {
      message: `${first.path}${more} ${others.length === 0 ? `is ${first.how}, and decides` : 'are changed, and decide'} ${effect.decides.replace(/\bruns\b/, others.length === 0 ? 'runs' : 'run')}`,
      reason: effect.reason,
      help: REVIEW,
      facts: limited(files.map(({ path, how }) => ({ label: how, found: path }))),
      atMost: WARNING,
      location: { file: first.path, line: 1 },
    },
  ]
}

interface Deciding {
  readonly setting: ChangedSetting
  readonly effect: Effect
  /** Packages whose bytes no hash binds while this setting is in force. */
  readonly loose: readonly string[]
}

/**
 * The changed settings of a file. `unbound` gives, for each setting that redirects packages, those whose bytes no hash
 * of a lockfile binds.
 */
export function settingsChanged(
  file: string,
  kind: InputKind,
  changed: readonly ChangedSetting[],
  unbound: (effect: Effect) => readonly string[],
): readonly PlacedViolation[] {
  const deciding = changed.flatMap((setting): Deciding[] => {
    const effect = effectOf(kind, setting.key)
    return effect === undefined ? [] : [{ setting, effect, loose: weakens(effect, setting) ? ['every package'] : unbound(effect) }]
  })
  const worst = deciding.find(({ loose }) => loose.length > 0)
  const reported = worst ?? deciding[0]
  return reported === undefined ? [] : [worst === undefined ? redirected(file, reported, deciding) : loosened(file, worst, deciding)]
}

function redirected(file: string, first: Deciding, deciding: readonly Deciding[]): PlacedViolation {
  return {
    message: sentence(file, first, deciding),
    reason: 'An install follows it, whatever the lockfile states.',
    help: REVIEW,
    facts: limited(factsOf(deciding)),
    atMost: WARNING,
    location: { file, line: first.setting.line ?? 1 },
  }
}

function loosened(file: string, worst: Deciding, deciding: readonly Deciding[]): PlacedViolation {
  const { setting, loose } = worst
  const what = `${loose[0] ?? ''}${loose.length > 1 ? ` and ${loose.length - 1} more` : ''}`
  return {
    message: `${sentence(file, worst, deciding)}, while no hash binds the bytes of ${what}`,
    reason:
      'An install takes the bytes that this place serves under the names of these packages. The lockfile has no hash to compare them with.',
    help: `Remove \`${setting.key}\` from ${file}. Or add it in a separate pull request once every entry of the lockfile has a hash.`,
    facts: [{ label: 'without a hash', found: loose.slice(0, MAX_FACTS).join(', ') }, ...limited(factsOf(deciding))],
    location: { file, line: setting.line ?? 1 },
  }
}

function sentence(file: string, { effect }: Deciding, deciding: readonly Deciding[]): string {
  const also = new Set(deciding.map((one) => one.effect.decides)).size - 1
  return `${file} is changed, and decides ${effect.decides}${also === 0 ? '' : also === 1 ? ', and one more thing' : `, and ${also} more things`}`
}

const factsOf = (deciding: readonly Deciding[]): readonly Fact[] =>
  deciding.map(({ setting: { key, before, after } }) => ({ label: key, wanted: shown(key, before), found: shown(key, after) }))

const weakens = ({ unbinds }: Effect, { after }: ChangedSetting): boolean =>
  unbinds === true && /^(?:false|ignore|update|reset)$/i.test(after ?? '')

/** Credentials are never printed, not even inside an address. */
function shown(key: string, value: string | undefined): string {
  if (value === undefined) return 'not set'
  return /auth|token|password|secret/i.test(key) ? 'a credential' : value.replace(/\/\/[^/@\s]{1,500}@/g, '//…@').slice(0, 300)
}

const limited = (facts: readonly Fact[]): readonly Fact[] =>
  facts.length <= MAX_FACTS ? facts : [...facts.slice(0, MAX_FACTS - 1), { label: 'more', found: `${facts.length - MAX_FACTS + 1} others` }]

/**
 * A settings file that cannot be compared setting by setting. `mayHide` means that it may contain a package that would
 * have to be judged.
 */
export function unreadableInput(file: string, why: string, mayHide: boolean): PlacedViolation {
  return {
    message: `${file} is changed, but cannot be read here`,
    reason: mayHide
      ? 'It may name packages that are installed and run first. They could not be judged.'
      : 'It decides what an install fetches or runs. Which of its settings changed is not known.',
    help: 'Write it without anchors, tags, merge keys or hidden characters, and each key once. Then review its diff line by line.',
    facts: [{ label: 'why', found: why }],
    ...(!mayHide && { atMost: WARNING }),
    location: { file, line: 1 },
  }
}
