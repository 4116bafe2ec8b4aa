/**
 * Decides how an address is reached: directly, or through the proxy that the environment or the registry configuration
 * names.
 */
import http from 'node:http'
import https from 'node:https'

export interface ProxySettings {
  readonly httpsProxy: string | undefined
  readonly httpProxy: string | undefined
  /**
   * Hosts that are reached directly, separated by commas: `example.com` (and below), `.example.com`, `host:port`, `*`.
   */
  readonly noProxy: string | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>

export function proxySettingsOf(env: Environment): ProxySettings {
  const read = (name: string): string | undefined => env[name] || env[name.toUpperCase()] || undefined
  return { httpsProxy: read('https_proxy'), httpProxy: read('http_proxy'), noProxy: read('no_proxy') }
}

/** The proxy for an address. `undefined` if there is none. */
export function proxyFor(url: URL, settings: ProxySettings): string | undefined {
  const proxy = url.protocol === 'https:' ? settings.httpsProxy : settings.httpProxy
  return proxy === undefined || isExcepted(url, settings.noProxy ?? '') ? undefined : proxy
}

function isExcepted(url: URL, noProxy: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return noProxy.split(/[\s,]+/).some((entry) => {
    const [, host = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
    if (host === '*') return true
    const domain = host.replace(/^\*?\./, '')
    if (domain === '' || (only !== undefined && only !== port)) return false
    return url.hostname === domain || url.hostname.endsWith(`.${domain}`)
  })
}

/** Certificates to trust instead of the usual ones, and to show. PEM. */
export interface TlsSettings {
  readonly ca?: string | readonly string[]
  readonly cert?: string
  readonly key?: string
}

export interface ConnectionSettings {
  readonly maxConnections: number
  readonly proxy: ProxySettings
  readonly tlsFor?: (url: URL) => TlsSettings
}

/** Connections are kept and shared per origin. The code for proxies is loaded only if there is one. */
export function createAgents(settings: ConnectionSettings): (url: URL) => Promise<http.Agent> {
  const agents = new Map<string, Promise<http.Agent>>()
  return (url) => {
    const before = agents.get(url.origin)
    if (before !== undefined) return before
    const agent = createAgent(url, settings)
    agents.set(url.origin, agent)
    return agent
  }
}

async function createAgent(url: URL, { maxConnections, proxy, tlsFor }: ConnectionSettings): Promise<http.Agent> {
  const { ca, cert, key } = tlsFor?.(url) ?? {}
  const tls = { ...(ca && { ca: [...[ca].flat()] }), ...(cert && { cert }), ...(key && { key }) }
  const through = proxyFor(url, proxy)
  if (through !== undefined) {
    const { default: agent } = await import('@npmcli/agent')
    return new agent.Agent({ proxy: through, noProxy: '', maxSockets: maxConnections, ...tls })
  }
  const options = { keepAlive: true, maxSockets: maxConnections, maxFreeSockets: maxConnections }
  return url.protocol === 'https:' ? new https.Agent({ ...options, ...tls }) : new http.Agent(options)
}
