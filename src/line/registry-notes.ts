/**
 * Establishes what a run notices about a whole registry: it may not pass on attestations, or it gives the same answer
 * to every question.
 */
import type { Answer, MaybeAsked, Service } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Note } from '../domain/note.ts'
import { spec } from '../domain/package.ts'
import { knownAttested } from '../ecosystems/index.ts'
import type { AttestationProbe, PassesOn } from '../gather/passes-on.ts'
import { ASK_ORIGIN } from '../weighing/mirror.ts'
import { counted } from '../text/words.ts'

export async function registryNotes(candidates: readonly Candidate[], passesOn: AttestationProbe): Promise<readonly Note[]> {
  return [...(await noneAttested(candidates, passesOn)), ...sameAnswers(candidates)]
}

/** If nothing at all is attested, the registry is probably the reason, not the packages. */
async function noneAttested(candidates: readonly Candidate[], passesOn: AttestationProbe): Promise<readonly Note[]> {
  const ours = candidates.filter(({ registry, change: { after } }) => registry === 'public' && after.source.kind === 'registry')
  const isAttested = ({ evidence }: Candidate): boolean => evidence.kind === 'verified' || evidence.kind === 'invalid'
  const isWithout = ({ evidence }: Candidate): boolean =>
    evidence.kind === 'unattested' || (evidence.kind === 'unavailable' && evidence.notServed === true)
  const without = new Map(ours.filter(isWithout).map((one) => [spec(one.change.after), one]))
  const [first] = without.values()
  if (first === undefined || ours.some(isAttested)) return []
  const outcome = await passesOn('public', first.change.after.name)
  const said = saidOf(outcome, knownAttested(first.change.after.name))
  if (said === undefined) return []
  const of = `0 of ${counted(without.size, 'version')} ${without.size === 1 ? 'is' : 'are'} attested, as ${first.askedAt ?? 'the registry'} says.`
  return [{ kind: 'none-attested', text: `${of} ${said}` }]
}

const saidOf = (outcome: PassesOn, known: string): string | undefined => SAID[outcome]?.replace('KNOWN', `${known}, which is attested`)

/** `KNOWN` is replaced by a version that is known to be attested. */
const SAID: Readonly<Record<PassesOn, string | undefined>> = {
  own: undefined,
  yes: undefined,
  accepted:
    'The policy accepts that this registry passes on no attestations (`registriesWithoutAttestations`). Only account, age and source then show a stolen token.',
  no: `It has no attestations of KNOWN either, so it does not pass attestations on. ${ASK_ORIGIN.text}`,
  unanswered: `It gave no answer about those of KNOWN, so nothing shows yet that it passes attestations on. ${ASK_ORIGIN.text}`,
  unknown: `It could not be asked for the attestations of KNOWN. It may not pass attestations on at all. ${ASK_ORIGIN.text}`,
}

/** With an outage of one package, another question gets an answer. */
function sameAnswers(candidates: readonly Candidate[]): readonly Note[] {
  const bySource = new Map<string, { refused: Service[]; isAnswering: boolean }>()
  for (const { evidence, claimed, baseline, askedAt } of candidates) {
    for (const answer of [evidence, claimed, ...baseline.map((one) => one.evidence)]) {
      const from = serviceOf(answer)?.from ?? askedAt
      if (from === undefined || answer.kind === 'not-asked' || answer.kind === 'not-applicable') continue
      const known = bySource.get(from) ?? { refused: [], isAnswering: false }
      const service = serviceOf(answer)
      if (service === undefined) known.isAnswering = true
      else known.refused.push(service)
      bySource.set(from, known)
    }
  }
  return [...bySource].flatMap(([from, { refused, isAnswering }]) => {
    const [first, ...others] = refused
    const isSame = first !== undefined && others.length > 0 && others.every(({ said }) => said === first.said)
    return isSame && !isAnswering ? [{ kind: 'same-answer', text: sameText(from, first.said, refused.length) } as const] : []
  })
}

const serviceOf = (answer: Answer<unknown> | MaybeAsked<unknown> | Evidence): Service | undefined =>
  answer.kind === 'unavailable' ? answer.service : undefined

const sameText = (from: string, said: string, count: number): string =>
  `${from} gave the same answer to ${counted(count, 'question')}: ${said}. The address may not be an npm registry, may need credentials, or may be down. Such an answer is not evidence about a package. Check \`registry\` and the base's \`.npmrc\`, or set \`registry: public\` (\`--registry public\`) to ask npm itself.`
