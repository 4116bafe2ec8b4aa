/**
 * Fetches targets by TUF: every file is signed by the root in this program, or by a later root that this one signed.
 */
import { DEFAULT_MIRROR_URL, initTUF } from '@sigstore/tuf'
import fs from 'node:fs/promises'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { type Environment, proxySettingsOf } from '../net/proxy.ts'
import { signedAt } from './age.ts'

export interface TufMirror {
  readonly url: string
  /** The root.json to start from. `undefined`: the one that @sigstore/tuf has for this address. */
  readonly rootPath: string | undefined
}

export interface TufRequest {
  readonly targets: readonly string[]
  readonly timeoutMs: number
  readonly env: Environment
  readonly mirror?: TufMirror
}

export type TufAnswer =
  | { readonly kind: 'fetched'; readonly targets: readonly unknown[]; readonly asOf: string | undefined }
  | { readonly kind: 'failed'; readonly detail: string }

/**
 * The cache is a folder of this run, deleted afterwards: on a self-hosted runner an earlier job could have written to a
 * shared one. Never throws.
 */
export async function fetchByTuf({ targets, timeoutMs, env, mirror }: TufRequest): Promise<TufAnswer> {
  const { url: mirrorURL, rootPath } = mirror ?? { url: DEFAULT_MIRROR_URL, rootPath: undefined }
  const restoreProxy = useProxy(env)
  let cachePath: string | undefined
  try {
    cachePath = await fs.mkdtemp(path.join(env['RUNNER_TEMP'] || os.tmpdir(), 'countersign-tuf-'))
    const options = { mirrorURL, cachePath, timeout: timeoutMs, retry: { retries: 0 }, ...(rootPath === undefined ? {} : { rootPath }) }
    return await within(timeoutMs, readTargets(options, targets))
  } catch (error) {
    return { kind: 'failed', detail: reasonOf(error) }
  } finally {
    restoreProxy()
    if (cachePath !== undefined) await fs.rm(cachePath, { recursive: true, force: true }).catch(() => undefined)
  }
}

async function readTargets(
  options: NonNullable<Parameters<typeof initTUF>[0]> & { cachePath: string },
  targets: readonly string[],
): Promise<TufAnswer> {
  const tuf = await initTUF(options)
  const texts = await Promise.all(targets.map((target) => tuf.getTarget(target)))
  return { kind: 'fetched', targets: texts.map((text): unknown => JSON.parse(text)), asOf: await targetsSignedAt(options.cachePath) }
}

/** The client keeps the metadata of the one repository in a folder below its cache. */
async function targetsSignedAt(cachePath: string): Promise<string | undefined> {
  const [repository] = await fs.readdir(cachePath)
  return signedAt(JSON.parse(await fs.readFile(path.join(cachePath, repository ?? '', 'targets.json'), 'utf8')))
}

/** The client has a limit for each request but none for all of them. */
async function within(timeoutMs: number, work: Promise<TufAnswer>): Promise<TufAnswer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<TufAnswer>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'failed', detail: `no answer within ${timeoutMs / 1000} s` }), timeoutMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The client fetches with Node's own `fetch`, which uses a proxy from the environment only on request (Node 24.5 and
 * later).
 */
function useProxy(env: Environment): () => void {
  const { httpsProxy, httpProxy } = proxySettingsOf(env)
  const set: unknown = Reflect.get(http, 'setGlobalProxyFromEnv')
  if ((httpsProxy === undefined && httpProxy === undefined) || typeof set !== 'function') return () => undefined
  const restore: unknown = Reflect.apply(set, http, [env])
  return typeof restore === 'function' ? () => void Reflect.apply(restore, undefined, []) : () => undefined
}

/** The last cause says what happened. The errors around it only say that something did. */
function reasonOf(error: unknown): string {
  let reason = error
  while (reason instanceof Error && reason.cause instanceof Error) reason = reason.cause
  return reason instanceof Error ? reason.message.replace(/\s+/g, ' ').slice(0, MAX_REASON) : 'unknown error'
}

const MAX_REASON = 200
