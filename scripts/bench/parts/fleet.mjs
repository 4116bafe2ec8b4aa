// Counts what audits of thirty repositories ask that lock many of the same versions, and how much another one asked before. Every audit is recorded.
// The recordings say what was asked, and whether two answers were the same.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { packageLock } from '../../../__tests__/helpers/world/lockfile.ts'
import { fullVersions } from '../../../__tests__/helpers/world/versions.ts'
import { auditOf } from '../run.mjs'
import { STORIES } from '../stories.mjs'
import { askedOf, seconds } from '../table.mjs'

const [REPOSITORIES, COMMON, OF_THE_COMMON, OWN] = [30, 80, 40, 20]
/** The repositories lock 1,800 versions, 680 of them distinct: three fifths are repeats, as in real lockfiles of one kind of project. */
const SIZE = COMMON + REPOSITORIES * OWN
export const about = `audits of ${REPOSITORIES} repositories with ${OF_THE_COMMON + OWN} versions each, ${SIZE} distinct, a third attested`
export const stories = () => [{ story: 'fleet', size: SIZE }]

/** What of it never changes, and who vouches for the kept answer. */
const KINDS = [
  ['attestations', /^registry .*attestations/, 'themselves'],
  ['archives', /^registry .*\.tgz/, 'the hash in the lockfile'],
  ['metadata', /^registry /],
  ['jobs', /^github .*\/jobs/, 'nobody: they are not signed'],
  ['runs', /^github .*\/actions\/runs\//, 'nobody: they are not signed'],
  ['commits on a branch', /^github .*\/compare\//],
  ['other', /^/],
]

export async function measure({ table, open }) {
  const at = await open('fleet', SIZE)
  const story = STORIES.fleet(SIZE)
  const full = fullVersions(story)
  const audits = Array.from({ length: REPOSITORIES }, (_, number) => {
    const folder = `repository-${number}`
    mkdirSync(path.join(at.folder, folder))
    writeFileSync(path.join(at.folder, folder, 'package-lock.json'), packageLock(lockedBy(number, story.head), full))
    const measured = auditOf(at, `${folder}/package-lock.json`, ['--record', `${folder}/evidence`])
    return { measured, answers: answersIn(path.join(at.folder, folder, 'evidence')) }
  })
  const mean = (of) => audits.reduce((sum, one) => sum + of(one.measured), 0) / REPOSITORIES
  table.plain('a repository, mean', seconds(mean(({ cpuMs }) => cpuMs)))
  for (const service of ['registry', 'github'])
    table.plain(`  requests to ${service}`, mean(({ questions }) => askedOf(questions, at[service])).toFixed(1))
  for (const [kind, vouched, all] of byKind(audits.flatMap(({ answers }) => answers))) {
    const distinct = new Set(all.map(({ question }) => question)).size
    const same = new Set(all.map(({ question, sha256 }) => `${question} ${sha256}`)).size === distinct
    table.plain(
      `  ${kind}`,
      String(all.length),
      `${distinct} distinct, ${all.length - distinct} asked before${same ? '' : ', with another answer'}; ${vouched === undefined ? 'change' : `never change, vouched for by ${vouched}`}`,
    )
  }
}

const lockedBy = (number, all) => [
  ...Array.from({ length: OF_THE_COMMON }, (_, index) => all[(number * 7 + index * 2) % COMMON]),
  ...all.slice(COMMON + number * OWN, COMMON + (number + 1) * OWN),
]

function answersIn(folder) {
  const { contents } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))
  return Object.entries(contents).flatMap(([file, sha256]) => {
    if (!file.startsWith('answers/')) return []
    const { question } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
    return [{ question, sha256 }]
  })
}

function byKind(answers) {
  const kindOf = ({ question }) => KINDS.find(([, pattern]) => pattern.test(question))
  return [...Map.groupBy(answers, kindOf)].map(([[kind, , vouched], all]) => [kind, vouched, all])
}
