/** Finds patterns that are too broad, useless or close to another name, and entries that cancel each other. */
import type { Entry, PackageRule } from '../../domain/policy.ts'
import { editDistance } from '../../text/did-you-mean.ts'
import { type LintFinding, type LintSubject, at, removal } from './finding.ts'
import { lintActions } from './actions.ts'
import { SOON } from './publishers.ts'
import { ecosystemOf, versionsOf } from '../../ecosystems/index.ts'
import { matchesPattern } from '../../judge/match.ts'
import { entriesYaml } from '../write/to-yaml.ts'
import type { MapEntry } from '../../text/yaml.ts'

export function lintPackages(subject: LintSubject): readonly LintFinding[] {
  const rules = new Map(subject.policy.packages.map((rule): [string, PackageRule] => [rule.pattern.text, rule]))
  const names = subject.locked === undefined ? undefined : [...new Set(subject.locked.map(({ name }): string => name))]
  return subject.entries('packages').flatMap((entry) => {
    const rule = rules.get(entry.key)
    if (rule === undefined) return []
    return [
      ...broad(entry, rule),
      ...shadowed(entry, rule, subject),
      ...(rule.entries.some(({ kind }) => kind === 'action') ? lintActions(entry, rule) : overlapping(entry, rule)),
      ...ending(entry, rule, subject),
      ...(names === undefined ? [] : unlocked(entry, rule, names)),
    ]
  })
}

function broad({ keyPlace }: MapEntry, { pattern, entries }: PackageRule): readonly LintFinding[] {
  const isOpen = pattern.kind === 'prefix' && !/^@|\//.test(pattern.text) && entries.some(({ kind }) => kind !== 'deny')
  return isOpen
    ? [
        at(
          keyPlace,
          'warning',
          `\`${pattern.text}\` is not inside a scope: anybody can publish a package with such a name`,
          'Name the packages one by one, or a scope: only the owner of a scope can publish into it.',
        ),
      ]
    : []
}

/** Entries that a broader rule refuses completely, or repeats. */
function shadowed({ keyPlace, value }: MapEntry, rule: PackageRule, { policy, text, entries }: LintSubject): readonly LintFinding[] {
  const literal = rule.pattern.text.replace(/\*$/, '')
  const broader = policy.packages.filter(
    (other) => other !== rule && other.pattern.kind !== 'exact' && matchesPattern(other.pattern, literal),
  )
  const refused = [rule, ...broader].find((other) => other.entries.some((entry) => entry.kind === 'deny' && entry.versions === undefined))
  if (refused !== undefined && rule.entries.some(({ kind }) => kind !== 'deny')) {
    const { file, line } = refused.declaredAt
    return [
      at(
        keyPlace,
        'error',
        `\`${rule.pattern.text}\` lets nothing in: \`${refused.pattern.text}\` refuses every version (${file}:${line})`,
        'Remove one of the two. A refusal always wins.',
      ),
    ]
  }
  const [next] = broader.toSorted((a, b) => b.pattern.text.length - a.pattern.text.length)
  const isSame = next !== undefined && JSON.stringify(entriesYaml(next.entries)) === JSON.stringify(entriesYaml(rule.entries))
  return isSame
    ? [
        at(
          keyPlace,
          'notice',
          `\`${rule.pattern.text}\` says the same as \`${next.pattern.text}\` (${next.declaredAt.file}:${next.declaredAt.line})`,
          'Remove it.',
          removal(text, keyPlace, value, entries('packages').length),
        ),
      ]
    : []
}

const overlap = (name: string, a: Entry, b: Entry): boolean => versionsOf(name).overlap(a.versions ?? '*', b.versions ?? '*')

/** With an unattested entry beside a publisher's for the same versions, the attestation is optional. */
function overlapping({ keyPlace, value }: MapEntry, { pattern, entries }: PackageRule): readonly LintFinding[] {
  return entries.flatMap((entry, index) => {
    const place = value.kind === 'list' ? (value.items[index]?.place ?? keyPlace) : keyPlace
    const later = entries
      .slice(index + 1)
      .find((other) => other.kind !== 'deny' && entry.kind !== 'deny' && overlap(pattern.text, entry, other))
    if (later === undefined) return []
    if (later.kind !== entry.kind)
      return [
        at(
          place,
          'warning',
          `for versions of \`${pattern.text}\` that both entries cover, the attestation is optional`,
          'Give the entries `versions` that do not overlap, or end the unattested entry with `until`.',
        ),
      ]
    return later.kind === 'publisher' && entry.kind === 'publisher' && later.publisher.name === entry.publisher.name
      ? [
          at(
            place,
            'notice',
            `\`${pattern.text}\` names publisher \`${entry.publisher.name}\` twice for the same versions`,
            'Join the two entries.',
          ),
        ]
      : []
  })
}

function ending({ keyPlace, value }: MapEntry, { pattern, entries }: PackageRule, { now }: LintSubject): readonly LintFinding[] {
  return entries.flatMap((entry, index) => {
    const left = entry.kind === 'unattested' && entry.until !== undefined ? Date.parse(entry.until) - Date.parse(now) : Number.NaN
    const place = value.kind === 'list' ? (value.items[index]?.place ?? keyPlace) : keyPlace
    return left >= 0 && left <= SOON
      ? [
          at(
            place,
            'warning',
            `the unattested entry of \`${pattern.text}\` covers new versions for less than six more weeks`,
            'Choose a later `until` if they are still published without attestations.',
          ),
        ]
      : []
  })
}

const LONG_ENOUGH_TO_MISTAKE = 5

/** If nothing of an ecosystem is locked, it is not known what exists there. */
function unlocked({ keyPlace }: MapEntry, { pattern, entries }: PackageRule, all: readonly string[]): readonly LintFinding[] {
  const { id } = ecosystemOf(pattern.text)
  const names = all.filter((name) => ecosystemOf(name).id === id)
  if (names.length === 0) return []
  const place = id === 'actions' ? 'workflow' : 'lockfile'
  if (names.some((name) => matchesPattern(pattern, name)) || entries.every(({ kind }) => kind === 'deny')) return []
  const alike =
    pattern.kind === 'exact' && pattern.text.length >= LONG_ENOUGH_TO_MISTAKE
      ? names.find((name) => editDistance(pattern.text, name, 1) === 1)
      : undefined
  if (alike === undefined)
    return [at(keyPlace, 'notice', `\`${pattern.text}\` is in no ${place}`, 'Remove it if the package is not coming back.')]
  return [
    at(keyPlace, 'warning', `\`${pattern.text}\` is in no ${place}, but \`${alike}\` is`, 'Correct the name, or remove it.', {
      start: keyPlace.start,
      end: keyPlace.end,
      text: alike,
    }),
  ]
}
