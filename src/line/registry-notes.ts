/**
 * Establishes what a run notices about a whole registry: it may not pass on attestations, or it gives the same answer
 * to every question.
 */
import type { Answer, MaybeAsked, Service } from '../domain/answer.ts'
import type { Candidate } from '../domain/candidate.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Note } from '../domain/note.ts'
import { spec } from '../domain/package.ts'
import { REGISTRY_CONFIGS } from '../ecosystems/files.ts'
import { knownAttested, registryFor, registryOwner } from '../ecosystems/index.ts'
import type { AttestationProbe, PassesOn } from '../gather/passes-on.ts'
import { askOrigin } from '../weighing/mirror.ts'
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
  const explanation = saidOf(outcome, first.change.after.name)
  if (explanation === undefined) return []
  const of = `0 of ${counted(without.size, 'version')} ${without.size === 1 ? 'is' : 'are'} attested, as ${first.askedAt ?? 'the registry'} says.`
  return [{ kind: 'none-attested', text: `${of} ${explanation}` }]
}

function saidOf(outcome: PassesOn, name: string): string | undefined {
  const known = `${knownAttested(name)}, which is attested`
  switch (outcome) {
    case 'own':
    case 'yes':
      return undefined
    case 'accepted':
      return 'The policy accepts that this registry passes on no attestations (`registriesWithoutAttestations`). Only account, age and source then show a stolen token.'
    case 'no':
      return `It has no attestations of ${known} either, so it does not pass attestations on. ${askOrigin(name).text}`
    case 'unanswered':
      return `It gave no answer about those of ${known}, so nothing shows yet that it passes attestations on. ${askOrigin(name).text}`
    case 'unknown':
      return `It could not be asked for the attestations of ${known}. It may not pass attestations on at all. ${askOrigin(name).text}`
  }
}

/** With an outage of one package, another question gets an answer. */
function sameAnswers(candidates: readonly Candidate[]): readonly Note[] {
  const bySource = new Map<string, { refused: Service[]; isAnswering: boolean; name: string }>()
  const fromRegistries = candidates.filter(({ change: { after } }) => registryFor(after.name) !== undefined)
  for (const { evidence, claimed, baseline, askedAt, change } of fromRegistries) {
    for (const answer of [evidence, claimed, ...baseline.map((one) => one.evidence)]) {
      const from = serviceOf(answer)?.from ?? askedAt
      if (from === undefined || answer.kind === 'not-asked' || answer.kind === 'not-applicable') continue
      const known = bySource.get(from) ?? { refused: [], isAnswering: false, name: change.after.name }
      const service = serviceOf(answer)
      if (service === undefined) known.isAnswering = true
      else known.refused.push(service)
      bySource.set(from, known)
    }
  }
  return [...bySource].flatMap(([from, { refused, isAnswering, name }]) => {
    const [first, ...others] = refused
    const isSame = first !== undefined && others.length > 0 && others.every(({ said }) => said === first.said)
    return isSame && !isAnswering
      ? [{ kind: 'same-answer', text: sameText(from, first.said, refused.length, registryOwner(name)) } as const]
      : []
  })
}

const serviceOf = (answer: Answer<unknown> | MaybeAsked<unknown> | Evidence): Service | undefined =>
  answer.kind === 'unavailable' ? answer.service : undefined

const sameText = (from: string, said: string, count: number, owner: string): string =>
  `${from} gave the same answer to ${counted(count, 'question')}: ${said}. The address may be no ${owner} registry, may need credentials, or may be down. Such an answer says nothing about a package. Check \`registry\` and the base's ${CONFIGS}, or set \`registry: public\` (\`--registry public\`) to ask ${owner} itself.`

const CONFIGS = REGISTRY_CONFIGS.map((file) => `\`${file}\``).join(' or ')
