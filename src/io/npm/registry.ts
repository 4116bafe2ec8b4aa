/** Asks npm registries: the one configured as default (called `public` in questions), and others by their URL. */
import { type Answer, type Unavailable, unavailable } from '../../domain/answer.ts'
import { createSlots } from '../../text/slots.ts'
import type { JsonWanted } from '../../text/json-wanted.ts'
import type { Question } from '../../world.ts'
import { answerOf, bytesOf } from '../net/answer.ts'
import { createHttp } from '../net/http.ts'
import { labelOf, withoutCredentials } from '../net/label.ts'
import type { Tally } from '../net/tally.ts'
import { USER_AGENT } from '../net/user-agent.ts'
import type { NpmConfig } from './config.ts'
import { type TlsSettings, createAgents } from '../net/proxy.ts'

export type RegistryQuestion = Extract<Question, { to: 'registry' }>
/** `wanted`: what is read of a JSON document. The rest may be missing in the answer. Never throws. */
export type AskRegistry = (question: RegistryQuestion, wanted?: JsonWanted) => Promise<Answer<unknown>>

/** Measured as best with some hundred requests of 40 ms each. npm's own 15 take three times as long. */
const CONNECTIONS = 64
const MIB = 2 ** 20
/** How many documents of tens of megabytes are decoded and read at a time. */
const LARGE_AT_A_TIME = 2
/**
 * The limits for answers. The largest packuments of the public registry have about 40 MiB, its largest tarballs about
 * 100. A document of attestations has 12 KiB.
 */
const MAX_BYTES: Readonly<Record<RegistryQuestion['accept'], number>> = { document: 64 * MIB, json: 8 * MIB, bytes: 128 * MIB }

export interface RegistryOptions {
  readonly config: NpmConfig
  readonly timeoutMs: number
  /** The run's deadline. */
  readonly signal: AbortSignal
  readonly tally?: Tally
}

export function createRegistry({ config, timeoutMs, signal, tally }: RegistryOptions): AskRegistry {
  const tls = new Map<string, TlsSettings>()
  const tlsFor = (url: URL): TlsSettings => tls.get(url.origin) ?? {}
  const agentFor = createAgents({ maxConnections: CONNECTIONS, proxy: config.proxy, tlsFor })
  const http = createHttp({
    timeoutMs,
    signal,
    maxConnections: CONNECTIONS,
    agentFor,
    inTurn: createSlots(LARGE_AT_A_TIME),
    ...(tally && { tally }),
  })
  return async (question, wanted = 'all') => {
    const isDefault = question.registry === 'public'
    const base = isDefault ? config.registries.default : question.registry
    const label = labelOf(base, question.path)
    const url = addressOf(base, question.path)
    if (url === undefined) return unavailable('refused', `${label}: not an address of a registry`)
    const credentials = await config.credentials(url).catch(() => undefined)
    if (credentials === undefined) return unavailable('refused', `${label}: the credentials that .npmrc names cannot be read`)
    tls.set(url.origin, credentials.tls)
    const isTarball = question.accept === 'bytes'
    const headers = {
      // A tarball is compressed already, and its hash is over the compressed bytes.
      ...(isTarball ? { accept: '*/*', 'accept-encoding': 'identity' } : { accept: 'application/json' }),
      'user-agent': USER_AGENT,
      ...(credentials.authorization !== undefined && { authorization: credentials.authorization }),
    }
    const response = await http({ url, headers, label, maxBytes: MAX_BYTES[question.accept], kind: kindOf(question) })
    const reading = { label, exactIntegers: false, strictAbsence: isDefault, wanted }
    const answer = response.kind !== 'response' ? response : (isTarball ? bytesOf : answerOf)(response, reading)
    return answer.kind === 'unavailable' ? toldBy(answer, base, label) : answer
  }
}

/** Every detail starts with what was asked. */
function toldBy(answer: Unavailable, base: string, label: string): Unavailable {
  const said = answer.detail.startsWith(`${label}: `) ? answer.detail.slice(label.length + 2) : answer.detail
  return { ...answer, service: { from: withoutCredentials(base), said } }
}

function kindOf({ accept, path }: RegistryQuestion): string {
  if (accept === 'bytes') return 'tarballs'
  return path.startsWith('/-/npm/v1/attestations/') ? 'attestations' : 'metadata'
}

/** `undefined` if base or path would lead to a place outside the base. */
function addressOf(base: string, path: string): URL | undefined {
  if (!/^https?:\/\/[^/?#@\\]+(?:\/[^?#\\]*)?$/.test(base) || !/^\/[\x21-\x7e]*$/.test(path) || !URL.canParse(base + path)) return undefined
  const [url, root] = [new URL(base + path), new URL(base)]
  return url.origin === root.origin && url.href === `${root.href.replace(/\/+$/, '')}${path}` ? url : undefined
}
