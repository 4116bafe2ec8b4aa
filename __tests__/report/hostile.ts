/** Reports with one text from outside in every place that a page shows. */
import type { Report } from '../../src/domain/report.ts'
import { authorized, blocked, candidate, exemption, finding, identity, report, verified } from '../helpers/report.ts'
import { routine } from './stories.ts'

export const HOSTILE = `</title></style></script><script>window.hit=1</script><img src=https://evil.example/x onerror="window.hit=2">"'><svg onload=window.hit=3><a href=javascript:window.hit=4>x</a><iframe src=//evil.example></iframe><base href=https://evil.example><meta http-equiv=refresh content="0;https://evil.example">{{x}}\${x}`

/** A check. */
export function hostile(text = HOSTILE): Report {
  const evidence = verified(
    identity(`acme/left-pad${text}`, {
      ref: text,
      workflow: text,
      runInvocationUri: text,
      buildTrigger: text,
      deploymentEnvironment: text,
    }),
  )
  const of = candidate({ evidence, alias: text, via: [text], file: text })
  const found = finding({ message: text, reason: text, help: text, facts: [{ label: text, wanted: text, found: text }] }, of)
  const lifted = {
    ...authorized(candidate({ name: 'lifted', via: [text] })),
    exempted: [{ finding: found, exemption: exemption({ reason: text, approvedBy: text }) }],
  }
  return report([blocked(of, found), lifted, ...routine(20)], { policyDelta: [text], notes: [{ kind: 'uncommitted', text }] })
}

/** An audit: everything is locked, nothing came before. */
export function hostileAudit(text = HOSTILE): Report {
  const at = { from: undefined, alias: text, via: [text], file: text }
  const evidence = verified(identity(`acme/left-pad${text}`, { ref: text, workflow: text, runInvocationUri: text }))
  const of = candidate({ ...at, name: 'unattested', evidence: { kind: 'unattested' } })
  const found = finding({ rule: 'attestation-missing', message: text, reason: text, help: text, facts: [{ label: text, found: text }] }, of)
  return report([blocked(of, found), authorized(candidate({ ...at, evidence })), ...routine(20)], {
    lockfiles: [text],
    notes: [{ kind: 'lockfile-unread', text }],
  })
}
