/**
 * Makes the reports of an organisation: repositories that lock many of the same versions, and everything that a merged page shows. A text may stand
 * in every place.
 */
import { known } from '../../src/domain/answer.ts'
import type { Report } from '../../src/domain/report.ts'
import { UNKNOWN_SUBJECT } from '../../src/domain/subject.ts'
import type { Verdict } from '../../src/domain/verdict.ts'
import { fleetView } from '../../src/report/fleet-view.ts'
import { mergedHtml } from '../../src/report/html/merged.ts'
import { reportValue } from '../../src/report/json.ts'
import { type MergedReport, startMerging } from '../../src/report/merge.ts'
import { readReport } from '../../src/report/read-report.ts'
import { ago, authorized, candidate, exemption, finding, identity, packageClaims, report, verified } from '../helpers/report.ts'
import { lostAttestation, routine, snapshotBranch } from './stories.ts'

const NAMES = ['app', 'web', 'billing', 'search', 'mobile', 'docs', 'gateway', 'identity', 'reports', 'worker']
const repositoryAt = (index: number): string =>
  `acme/${NAMES[index % NAMES.length]}${index < NAMES.length ? '' : `-${Math.floor(index / NAMES.length)}`}`

const byHand = (name: string, account: string, days: number): Verdict =>
  authorized(
    candidate({
      name,
      from: undefined,
      to: '1.0.9',
      days,
      evidence: { kind: 'unattested' },
      candidate: {
        claimed: known(packageClaims(name, { '1.0.9': { publishedAt: ago(days), account: { kind: 'human', name: account } } })),
      },
    }),
  )

const exempted = (repository: string, expires: string, text: string): Verdict => {
  const of = candidate({
    name: 'vercel-like',
    from: '58.5.0',
    to: '58.5.1',
    evidence: { kind: 'unattested' },
    candidate: {
      claimed: known(
        packageClaims('vercel-like', { '58.5.1': { publishedAt: ago(9), account: { kind: 'human', name: 'release-manager' } } }),
      ),
    },
  })
  const lifted = exemption({
    package: 'vercel-like',
    version: '58.5.1',
    expires,
    reason: `published by hand while their CI was down, ${repository}#17${text}`,
    approvedBy: `octocat${text}`,
  })
  return authorized(of, [], { exempted: [{ finding: finding({ message: `it lost its attestation${text}` }, of), exemption: lifted }] })
}

const moved = (text: string): Verdict =>
  authorized(
    candidate({
      name: 'moved-lib',
      from: '2.0.0',
      to: '2.1.0',
      days: 12,
      evidence: verified(identity(`new-owner/moved-lib${text}`, { workflow: `publish.yml${text}` }), ago(12)),
      repository: 'old-owner/moved-lib',
    }),
  )

function reportAt(index: number, text: string): Report {
  const repository = `${repositoryAt(index)}${text}`
  const verdicts: readonly Verdict[] = [
    // An audit compares with nothing where the registry has no version before.
    ...routine(9 + ((index * 13) % 50)).map((one) => ({ ...one, candidate: { ...one.candidate, baseline: [] } })),
    byHand('old-but-gold', `goldsmith${text}`, 700),
    ...(index % 2 === 0 ? [byHand('left-over', `maintainer-${index % 7}${text}`, 300)] : []),
    ...(index % 9 === 4 ? [lostAttestation()] : []),
    ...(index % 11 === 6 ? [snapshotBranch()] : []),
    ...(index % 6 === 1 ? [exempted(repository, index % 12 === 1 ? '2026-12-01T23:59:59Z' : '2027-03-31T23:59:59Z', text)] : []),
    ...(index % 5 === 2 ? [moved(text)] : []),
  ]
  const override = {
    kind: 'policy-override',
    text: `.github/countersign.yml overrides acme/security/policy.yml: cooldown 24h instead of 7d${text}`,
  } as const
  return report(verdicts, {
    subject: { ...UNKNOWN_SUBJECT, repository },
    ...(index % 8 === 3 ? { policy: undefined } : {}),
    ...(index % 10 === 5 ? { mode: 'warn' } : {}),
    ...(index % 7 === 2 ? { notes: [override] } : {}),
  })
}

export function fleetOf(count: number, text = ''): MergedReport {
  const merging = startMerging()
  for (let index = 0; index < count; index++) {
    const read = readReport(JSON.parse(JSON.stringify(reportValue(reportAt(index, text)))))
    if (typeof read === 'string') throw new Error(read)
    merging.add(read, 'file.json')
  }
  return merging.result()
}

export function fleetPage(count: number, text = ''): string {
  const merged = fleetOf(count, text)
  return mergedHtml(merged, fleetView(merged, [`acme/silent${text}`, ...merged.reports.map(({ repository }) => repository)]))
}
