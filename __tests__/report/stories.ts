// The reports that the goldens, the schema test and the screenshots show: one per thing that can happen to a reader.
import { notAsked, unavailable, known } from '../../src/domain/answer.ts'
import type { Finding } from '../../src/domain/finding.ts'
import type { Report } from '../../src/domain/report.ts'
import type { Verdict } from '../../src/domain/verdict.ts'
import {
  ago,
  authorized,
  blocked,
  candidate,
  exemption,
  finding,
  identity,
  locked,
  packageClaims,
  report,
  verified,
  type BumpOptions,
} from '../helpers/report.ts'

const bump = (name: string, from: string | undefined, to: string, more: BumpOptions = {}) => candidate({ name, from, to, ...more })

const ROUTINE: readonly (readonly [string, string, string, string, string, number, number])[] = [
  ['@tanstack/react-router', '1.139.3', '1.139.7', 'TanStack/router', 'release.yml', 5, 812],
  ['@tanstack/router-core', '1.139.3', '1.139.7', 'TanStack/router', 'release.yml', 5, 829],
  ['@tanstack/history', '1.133.28', '1.139.0', 'TanStack/router', 'release.yml', 12, 790],
  ['vite', '7.2.2', '7.2.4', 'vitejs/vite', 'publish.yml', 6, 6120],
  ['rollup', '4.53.2', '4.53.3', 'rollup/rollup', 'build-and-tests.yml', 4, 5300],
  ['@vitejs/plugin-react', '5.1.0', '5.1.1', 'vitejs/vite-plugin-react', 'publish.yml', 9, 1204],
  ['typescript-eslint', '8.46.4', '8.47.0', 'typescript-eslint/typescript-eslint', 'ci.yml', 8, 6011],
  ['prettier', '3.6.2', '3.7.0', 'prettier/prettier', 'publish.yml', 14, 4800],
  ['semver', '7.7.2', '7.7.3', 'npm/node-semver', 'release-integration.yml', 47, 5533],
]

export const routine = (count: number): Verdict[] =>
  Array.from({ length: count }, (_, index) => {
    const [name, from, to, repository, workflow, days, line] = ROUTINE[index % ROUTINE.length]!
    const turn = Math.floor(index / ROUTINE.length)
    const suffix = turn === 0 ? '' : `-${turn}`
    return authorized(
      bump(`${name}${suffix}`, from, to, {
        repository,
        workflow,
        days,
        line: line + turn * 7,
        via: index % 3 === 1 ? ['vite', 'vitest'] : [],
      }),
    )
  })

const SNAPSHOT = 'refs/heads/changeset-snapshot-4'

export function snapshotBranch(): Verdict {
  const of = bump('@acme/cli-kit', '3.81.2', '3.82.0', {
    repository: 'acme/toolbelt',
    ref: SNAPSHOT,
    days: 0.2,
    line: 2210,
    via: ['@acme/cli'],
  })
  return blocked(
    of,
    finding(
      {
        rule: 'ref-unexpected',
        message: '@acme/cli-kit@3.82.0 was published from a ref that the policy does not name',
        reason: 'Whoever can push any branch of the repository could have published this, without review.',
        help: 'Ask the maintainers of https://github.com/acme/toolbelt whether they publish from this branch.',
        facts: [{ label: 'source repository ref', wanted: 'refs/heads/main', found: SNAPSHOT }],
      },
      of,
    ),
    finding(
      {
        rule: 'commit-unreachable',
        message: 'the source commit of @acme/cli-kit@3.82.0 is on none of the branches it may come from',
        reason: 'A commit outside of the branches was reviewed by nobody.',
        help: 'Look at the commit before anything else.',
        facts: [
          { label: 'branch main', wanted: 'contains the commit', found: 'diverged' },
          { label: 'source commit', found: 'b'.repeat(40) },
        ],
      },
      of,
    ),
    finding(
      {
        rule: 'too-new',
        message: '@acme/cli-kit@3.82.0 was published 4 hours ago, and the cooldown is 72 hours',
        reason: 'Most malicious versions are found and removed within days.',
        help: 'Wait until 2026-11-25 05:12 UTC, then run again.',
        facts: [{ label: 'age (signed)', wanted: 'at least 72 hours', found: '4 hours' }],
      },
      of,
    ),
  )
}

export function lostAttestation(): Verdict {
  const claims = packageClaims('left-pad', {
    '1.3.2': { publishedAt: ago(4), account: { kind: 'human', name: 'mallory' }, attestationsAdvertised: false },
  })
  const of = bump('left-pad', '1.3.1', '1.3.2', {
    evidence: { kind: 'unattested' },
    via: ['webpack', 'karma', 'grunt', 'gulp'],
    candidate: { claimed: known(claims) },
  })
  return blocked(
    of,
    finding({ facts: [{ label: 'attestations', wanted: 'provenance, as left-pad@1.3.1 had', found: 'none' }] }, of),
    finding(
      {
        rule: 'account-changed',
        message: 'left-pad@1.3.2 was published by another account than left-pad@1.3.1',
        reason: 'A new account is what a takeover leaves in the registry.',
        help: 'Compare the maintainers on the registry with those of the repository.',
        facts: [{ label: 'account (claimed)', wanted: 'trusted publisher (github)', found: 'mallory' }],
      },
      of,
    ),
  )
}

function timedOut(name: string, from: string, to: string, line: number): Verdict {
  const detail = `GET /-/npm/v1/attestations/${name}@${to}: timed out after 10 s, 3 attempts`
  const of = bump(name, from, to, {
    line,
    evidence: unavailable('timeout', detail),
    candidate: { claimed: unavailable('timeout', detail), run: notAsked },
  })
  return blocked(
    of,
    finding(
      {
        rule: 'attestation-unavailable',
        undetermined: true,
        message: `the attestations of ${name}@${to} could not be fetched`,
        reason: 'Without an answer, a missing attestation and a registry outage look the same. So this blocks.',
        help: 'Run the check again. If it fails again, look at the status page of npm.',
        facts: [{ label: 'timeout', found: detail }],
      },
      of,
    ),
  )
}

const young = (name: string, from: string, to: string, line: number): Verdict => {
  const of = bump(name, from, to, { line, days: 1 })
  const facts = [{ label: 'age (signed)', wanted: 'at least 72 hours', found: '24 hours' }]
  const reason = 'Most malicious versions are found and removed within days.'
  return blocked(
    of,
    finding(
      {
        rule: 'too-new',
        message: `${name}@${to} was published 24 hours ago, and the cooldown is 72 hours`,
        reason,
        help: 'Wait until 2026-11-24 10:00 UTC, then run again.',
        facts,
      },
      of,
    ),
  )
}

const firstSeen = (): Verdict => {
  const of = bump('picomatch-lite', undefined, '0.3.1', { days: 210, line: 4901, via: ['chokidar'], repository: 'micro/picomatch-lite' })
  const message = 'picomatch-lite@0.3.1 is locked for the first time, so there is nothing to compare it with'
  return authorized(of, [
    finding(
      {
        rule: 'package-first-seen',
        level: 'notice',
        message,
        reason: 'Continuity starts with this version.',
        help: 'Name its publisher in the policy.',
      },
      of,
    ),
  ])
}

const burst = (): Verdict => {
  const of = bump('nanoid', '5.1.5', '5.1.6', {
    repository: 'ai/nanoid',
    days: 30,
    line: 4444,
    evidence: verified(identity('ai/nanoid', { ref: 'refs/tags/5.1.6' }), ago(30)),
  })
  const facts = [{ label: 'published within an hour', found: '5.1.4, 5.1.5' }]
  const message = 'nanoid@5.1.6 was published within an hour of two other versions'
  return authorized(of, [
    finding(
      {
        rule: 'version-burst',
        level: 'warning',
        message,
        reason: 'Worms publish many versions at once.',
        help: 'Look at the source diff before merging.',
        facts,
      },
      of,
    ),
  ])
}

const liftedByExemption = (): Verdict => {
  const lost = lostAttestation()
  return authorized(lost.candidate, [], {
    exempted: lost.findings.slice(0, 1).map((lifted) => ({ finding: lifted, exemption: exemption() })),
  })
}

/** An attacker's text in every place that takes text from outside. */
export const EVIL =
  '\n::error title=forged::you are pwned\n\u001B[31m</details></code><img src=x onerror=alert(1)>[click](javascript:alert(1)) `x` | @octocat #1 ##[error]no\n\n# All good\n\u202Egnp.exe'

function injected(): Verdict {
  const evil = `refs/heads/x${EVIL}`
  const claims = packageClaims('left-pad', { '1.3.2': { publishedAt: ago(4), account: { kind: 'human', name: `mallory${EVIL}` } } })
  const of = bump('left-pad', '1.3.1', '1.3.2', {
    evidence: verified(identity(`acme/left-pad${EVIL}`, { ref: evil, runInvocationUri: `javascript:alert(1)${EVIL}` }), ago(4)),
    via: [EVIL],
    alias: EVIL,
    file: `package-lock.json${EVIL}`,
    candidate: { claimed: known(claims) },
  })
  const facts = [{ label: `ref${EVIL}`, wanted: `refs/heads/main${EVIL}`, found: evil }]
  return blocked(
    of,
    finding(
      {
        rule: 'ref-unexpected',
        message: `left-pad@1.3.2 comes from ${evil}`,
        reason: EVIL,
        help: `Do this:\n    ${EVIL}\n    ref: "${evil}"`,
        facts,
      },
      of,
    ),
  )
}

/** A grouped pull request of sixty: three kinds of block, a warning that most of it carries, and what is in order. */
function sixty(): readonly Verdict[] {
  const moved = (index: number): Verdict => {
    const { candidate: of, findings } = snapshotBranch()
    const after = { ...of.change.after, name: `@acme/tool-${index}` as never }
    const named = (text: string): string => text.replaceAll('@acme/cli-kit', after.name)
    const [first] = findings
    return blocked({ ...of, change: { ...of.change, after } }, { ...first, message: named(first.message) })
  }
  const retagged = (verdict: Verdict): Verdict => {
    const { name, version } = verdict.candidate.change.after
    const message = `the tag of ${name}@${version} names another commit than the attestation`
    const facts = [{ label: `tag v${version}`, wanted: 'b'.repeat(40), found: 'c'.repeat(40) }]
    const reason = 'A tag can be moved after publishing.'
    return authorized(verdict.candidate, [
      finding(
        { rule: 'tag-contradicts-commit', level: 'warning', message, reason, help: 'Compare both commits.', facts },
        verdict.candidate,
      ),
    ])
  }
  return [
    ...routine(46).map((verdict, index) => (index < 41 ? retagged(verdict) : verdict)),
    ...Array.from({ length: 6 }, (_, index) => moved(index)),
    ...ROUTINE.slice(0, 7).map(([name, from, to, , , , line]) => young(`${name}-y`, from, to, line)),
    lostAttestation(),
  ]
}

const stories = {
  'nothing-changed': report([], { trust: undefined, lockfiles: [] }),
  'only-removed': report([], { removed: [{ kind: 'removed', before: locked('left-pad', '1.3.1') }] }),
  'one-authorized': report(routine(1)),
  'one-unauthorized': report([lostAttestation()]),
  'one-too-new': report([young('vite', '7.2.4', '7.2.5', 6120)], { readyAt: '2026-11-24T10:00:00Z' }),
  'one-undetermined': report([timedOut('left-pad', '1.3.1', '1.3.2', 4127)]),
  'twelve-authorized': report([...routine(9), firstSeen(), burst(), liftedByExemption()]),
  'twelve-two-blocked': report([...routine(9), firstSeen(), lostAttestation(), snapshotBranch()], {
    removed: [{ kind: 'removed', before: locked('is-odd', '3.0.1') }],
  }),
  'twelve-in-warn-mode': report([...routine(10), lostAttestation(), snapshotBranch()], { mode: 'warn' }),
  outage: report([...routine(4), ...ROUTINE.slice(0, 8).map(([name, from, to, , , , line]) => timedOut(`${name}-x`, from, to, line))], {
    trust: { kind: 'embedded', asOf: ago(41), note: 'the TUF repository could not be reached' },
  }),
  sixty: report(sixty()),
  'four-hundred': report([
    ...routine(390),
    ...ROUTINE.slice(0, 7).map(([name, from, to, , , , line]) => young(`${name}-y`, from, to, line)),
    lostAttestation(),
    snapshotBranch(),
    timedOut('ms', '2.1.2', '2.1.3', 4200),
  ]),
  'policy-edited': report(routine(2), {
    policyDelta: [
      'publisher toolbelt (used by @acme/*): newly trusts the ref refs/heads/next',
      'exempts left-pad@1.3.2 from attestation-lost until 2026-12-31',
    ],
    findings: [
      policyFinding({
        rule: 'policy-changed',
        level: 'notice',
        message: '.github/countersign.yml is edited; the policy of the base judged',
        help: 'Have an owner of the policy review the edit.',
      }),
      policyFinding({
        rule: 'exemption-expired',
        level: 'warning',
        message: 'the exemption of left-pad@1.3.2 expired on 2026-10-31',
        help: 'Remove it at .github/countersign.yml:30.',
        location: { file: '.github/countersign.yml', line: 30 },
      }),
    ],
  }),
  injected: report([injected()], {
    policyDelta: [EVIL],
    policy: { file: `p.yml${EVIL}`, commit: EVIL, sha256: 'd'.repeat(64), extends: [], text: 'version: 1\n' },
    trust: { kind: 'file', asOf: undefined, note: EVIL },
  }),
} satisfies Record<string, Report>

function policyFinding(more: Partial<Finding>): Finding {
  return { ...finding(), reason: 'The policy says who is trusted.', package: undefined, location: undefined, ...more }
}

export const STORIES: Readonly<Record<string, Report>> = stories
