/**
 * Establishes how one request ends, within limits that the other side cannot exceed. The whole answer, up to the last
 * byte of its body, must arrive within the given time. It may have no more bytes than allowed, before and after
 * decompression.
 */
import http from 'node:http'
import https from 'node:https'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { UnavailableCode } from '../../domain/answer.ts'
import type { Slots } from '../../text/slots.ts'
import { codeOf } from '../error-code.ts'

export interface AttemptRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly agent: http.Agent
  /** Sent with POST. Without a body the request is a GET. */
  readonly body?: string | undefined
  /** For the body of an answer. */
  readonly maxBytes: number
  /** For everything: connecting, headers, body. */
  readonly timeoutMs: number
  /** Large bodies are decoded one after the other, so that not all of them are in memory at once. */
  readonly inTurn?: Slots
  /** The run's deadline. */
  readonly signal: AbortSignal
}

export interface Response {
  readonly kind: 'response'
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

export interface Failure {
  readonly kind: 'failure'
  readonly code: UnavailableCode
  readonly detail: string
  /** Whether asking again may help. */
  readonly again: boolean
}

const failure = (code: UnavailableCode, detail: string, again = false): Failure => ({ kind: 'failure', code, detail, again })

/** The body of any other status than 2xx is read only for its message. */
const MAX_ERROR_BYTES = 64 * 1024
/** A body with more bytes than this, before decompression, waits for its turn. */
const LARGE = 256 * 1024
const unpack = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip)

/** Never throws, and always settles within `timeoutMs`. */
export function attempt(request: AttemptRequest): Promise<Response | Failure> {
  return new Promise((resolve) => {
    const { url, headers, agent, body, timeoutMs, signal } = request
    const client = url.protocol === 'https:' ? https : http
    const method = body === undefined ? 'GET' : 'POST'
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const started = client.request(url, { method, agent, headers: { 'accept-encoding': 'gzip', ...length, ...headers } })
    const settle = (outcome: Response | Failure): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onDeadline)
      // A connection with unread bytes cannot be used again. After a complete answer this does nothing.
      if (outcome.kind === 'failure') started.destroy()
      resolve(outcome)
    }
    const onDeadline = (): void => settle(deadlinePassed)
    const timer = setTimeout(() => settle(failure('timeout', `timed out after ${seconds(timeoutMs)}`, true)), timeoutMs)
    signal.addEventListener('abort', onDeadline, { once: true })
    started.on('error', (error) => settle(connectionFailure(error)))
    started.on('response', (message) => {
      if (url.protocol === 'https:' && !isEncrypted(message)) return settle(refusedByProxy(message))
      return void readResponse(message, request, () => clearTimeout(timer)).then(settle)
    })
    started.end(body)
    if (signal.aborted) onDeadline()
  })
}

export const deadlinePassed: Failure = failure('deadline-passed', "the run's deadline passed")
const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 100) / 10} s`

/** An error of the configuration (certificates) is permanent. An error of the network may not happen again. */
function connectionFailure(error: Error): Failure {
  const code = codeOf(error)
  if (code.startsWith('HPE_')) return failure('malformed', `the answer is not HTTP (${code})`)
  const forGood = /CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO|ERR_INVALID|EINVALIDPROXY/.test(code)
  return failure('unreachable', `the connection failed (${code})`, !forGood)
}

/**
 * A proxy that refuses a tunnel answers itself, unencrypted, in place of the other side. That is not an answer of the
 * other side.
 */
const isEncrypted = ({ socket }: http.IncomingMessage): boolean => 'encrypted' in socket && socket.encrypted === true
const refusedByProxy = ({ statusCode = 0 }: http.IncomingMessage): Failure =>
  failure('unreachable', `the proxy let nothing through (HTTP ${statusCode})`, statusCode >= 500)

/** `onRead` is called with the last byte: later work does not count as the other side's time. */
async function readResponse(
  message: http.IncomingMessage,
  { maxBytes, inTurn }: AttemptRequest,
  onRead: () => void,
): Promise<Response | Failure> {
  const status = message.statusCode ?? 0
  const success = status >= 200 && status < 300
  const limit = success ? maxBytes : MAX_ERROR_BYTES
  const tooLarge = failure('too-large', `the answer is larger than ${Math.round(maxBytes / 2 ** 20)} MiB`)
  if (success && Number(message.headers['content-length'] ?? 0) > limit) return tooLarge
  const raw = await readBody(message, limit)
  if (raw === 'cut') return failure('unreachable', 'the answer was cut short', true)
  if (raw === 'too-large') return success ? tooLarge : respond(message, status, Buffer.alloc(0))
  onRead()
  const decodeBody = () => decode(raw, message.headers['content-encoding'], limit)
  const body = await (inTurn !== undefined && raw.length > LARGE ? inTurn.use(decodeBody) : decodeBody())
  if (Buffer.isBuffer(body)) return respond(message, status, body)
  if (!success) return respond(message, status, Buffer.alloc(0))
  return body === 'too-large' ? tooLarge : failure('malformed', 'the answer is compressed in a way that cannot be read')
}

function respond(message: http.IncomingMessage, status: number, body: Buffer): Response {
  if (!message.complete) message.destroy()
  return { kind: 'response', status, headers: message.headers, body }
}

function readBody(message: http.IncomingMessage, limit: number): Promise<Buffer | 'too-large' | 'cut'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    message.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) return void chunks.push(chunk)
      message.pause()
      resolve('too-large')
    })
    message.on('end', () => resolve(message.complete ? Buffer.concat(chunks, size) : 'cut'))
    message.on('error', () => resolve('cut'))
    message.on('close', () => resolve('cut'))
  })
}

/**
 * The size that a gzip body states of its content, and some bytes more. In one piece of this size the content is not
 * copied together. If the size is wrong, the content is the same. It is unpacked in pieces that are not small.
 */
const declaredSize = (raw: Buffer, limit: number): number => Math.max(raw.length, Math.min(raw.readUInt32LE(raw.length - 4), limit)) + 64

async function decode(raw: Buffer, encoding: string | undefined, limit: number): Promise<Buffer | 'too-large' | 'broken'> {
  if (encoding === undefined || encoding === 'identity') return raw
  if (encoding !== 'gzip' && encoding !== 'x-gzip') return 'broken'
  const inOne = raw.length > LARGE ? await gunzip(raw, limit, declaredSize(raw, limit)) : undefined
  // In a large piece an error is found before the size. In small pieces it is found where it is.
  return inOne === undefined || inOne === 'broken' ? gunzip(raw, limit) : inOne
}

async function gunzip(raw: Buffer, limit: number, chunkSize?: number): Promise<Buffer | 'too-large' | 'broken'> {
  try {
    return await unpack(raw, { maxOutputLength: limit, ...(chunkSize !== undefined && { chunkSize }) })
  } catch (error) {
    return codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken'
  }
}
