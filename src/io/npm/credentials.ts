/**
 * Establishes which credentials one registry gets: those that npm's configuration has for its `//host/path/`, and no
 * others.
 */
import path from 'node:path'
import type { Environment, TlsSettings } from '../net/proxy.ts'

export interface CredentialSettings {
  /** npm's flattened configuration. `{}` if there is none. */
  readonly flat: Readonly<Record<string, unknown>>
  readonly env: Environment
  readonly githubToken: string | undefined
}

export interface Credentials {
  /** Of the Authorization header. */
  readonly authorization: string | undefined
  readonly tls: TlsSettings
}

export async function credentialsFor(url: URL, { flat, env, githubToken }: CredentialSettings): Promise<Credentials> {
  const nerfed = Object.entries(flat).filter(([key, value]) => key.startsWith('//') && mayBeUsed(key, value))
  const ca = flat['ca']
  const general = typeof ca === 'string' ? { ca } : Array.isArray(ca) ? { ca: ca.filter((one) => typeof one === 'string') } : {}
  if (nerfed.length === 0) return { authorization: undefined, tls: general }
  const { default: getAuth } = await import('npm-registry-fetch/lib/auth.js')
  const auth = getAuth(url.href, Object.fromEntries(nerfed))
  const certificate = auth.cert !== null && auth.key !== null ? { cert: auth.cert, key: auth.key } : {}
  const authorization = auth.token !== null ? `Bearer ${auth.token}` : auth.auth !== null ? `Basic ${auth.auth}` : undefined
  const leaks = authorization !== undefined && holdsGitHubToken(authorization, env, githubToken) && !isGitHubPackages(url, env)
  return { authorization: leaks || !isHeaderValue(authorization) ? undefined : authorization, tls: { ...general, ...certificate } }
}

/**
 * A variable that is not set leaves `${NAME}`, which is not a credential. A relative path would be read from the
 * working tree.
 */
function mayBeUsed(key: string, value: unknown): boolean {
  if (typeof value !== 'string' || /\$\{[^}]*\}/.test(value)) return false
  return /:(?:certfile|keyfile)$/.test(key) ? path.isAbsolute(value) : true
}

const isHeaderValue = (text: string | undefined): boolean => text === undefined || /^[\x20-\x7e]+$/.test(text)

export function holdsGitHubToken(authorization: string, env: Environment, githubToken: string | undefined): boolean {
  const tokens = [githubToken, env['GITHUB_TOKEN'], env['GH_TOKEN'], env['INPUT_GITHUB-TOKEN'], env['INPUT_EVIDENCE-TOKEN']]
  const shown = authorization.startsWith('Basic ')
    ? Buffer.from(authorization.slice('Basic '.length), 'base64').toString('utf8')
    : authorization
  // The name of a host is written in lower case.
  const texts = [shown, authorization].map((text) => text.toLowerCase())
  return tokens.some((token) => token !== undefined && token !== '' && texts.some((text) => text.includes(token.toLowerCase())))
}

/** GitHub's own npm registry: that of github.com, or of the server that the workflow runs on. */
function isGitHubPackages(url: URL, env: Environment): boolean {
  const server = env['GITHUB_SERVER_URL']
  const host = server !== undefined && URL.canParse(server) ? new URL(server).host : 'github.com'
  if (url.protocol !== 'https:') return false
  return url.host === 'npm.pkg.github.com' || (host !== 'github.com' && (url.host === host || url.host === `npm.${host}`))
}
