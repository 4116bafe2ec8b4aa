/** Two hosts on loopback: the registry that the projects are configured for, and a thief's, which has an impostor for every name. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type MadePackage, PACKAGES, impostor } from './packages.ts'
import { hashOf, shasumOf } from './tarball.ts'

export interface Hosts {
  readonly registry: string
  readonly thief: string
  /** From now on the registry has the late versions too. */
  readonly publishLate: () => void
  /** The paths that the thief's host was asked for since the last call. */
  readonly takeThiefRequests: () => readonly string[]
  readonly packument: (name: string) => unknown
  readonly close: () => void
}

const FILE = /([a-z]+)-(\d+\.\d+\.\d+)\.tgz$/

export async function openHosts(): Promise<Hosts> {
  let late = false
  const requests: string[] = []
  const served = (): readonly MadePackage[] => PACKAGES.filter(({ early }) => early || late)
  const registry = await listen((path, url) => {
    const bytes = served().find((one) => path === pathOf(one))?.bytes
    return bytes ?? packumentOf(served(), path.slice(1), url)
  })
  const thief = await listen((path, url) => {
    requests.push(path)
    const [, name, version] = FILE.exec(path) ?? []
    if (name !== undefined && version !== undefined) return impostor(scopedName(path, name), version).bytes
    const fakes = served().map((one) => impostor(one.name, one.version))
    return packumentOf(fakes, path.slice(1), url) ?? impostor('leaf', '1.0.0').bytes
  })
  // It is the managers' proxy too: every host that they ask for is not the registry.
  thief.server.on('connect', (request: http.IncomingMessage, socket: Duplex) => {
    requests.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  return {
    registry: registry.url,
    thief: thief.url,
    publishLate: () => {
      late = true
    },
    takeThiefRequests: () => requests.splice(0),
    packument: (name) => packumentOf(served(), name, registry.url),
    close: () => {
      registry.close()
      thief.close()
    },
  }
}

/** What the registry says of a package once everything is published, at another address. */
export const packumentAt = (url: string, name: string): unknown => packumentOf(PACKAGES, name, url)

const scopedName = (path: string, name: string): string => (path.includes(`@made/${name}`) ? `@made/${name}` : name)

export const pathOf = ({ name, version }: Pick<MadePackage, 'name' | 'version'>): string =>
  `/${name}/-/${name.split('/').pop() ?? name}-${version}.tgz`

function packumentOf(packages: readonly MadePackage[], name: string, url: string): unknown {
  const versions = packages.filter((one) => one.name === name)
  const latest = versions.at(-1)?.version
  if (latest === undefined) return undefined
  const dist = (one: MadePackage) => ({
    tarball: `${url}${pathOf(one)}`,
    integrity: hashOf('sha512', one.bytes),
    shasum: shasumOf(one.bytes),
  })
  return {
    _id: name,
    name,
    'dist-tags': { latest },
    versions: Object.fromEntries(versions.map((one) => [one.version, { ...one.manifest, dist: dist(one) }])),
    time: Object.fromEntries(
      ['created', 'modified', ...versions.map(({ version }) => version)].map((key) => [key, '2020-01-01T00:00:00.000Z']),
    ),
  }
}

type Answer = (path: string, url: string) => unknown

async function listen(answer: Answer): Promise<{ readonly url: string; readonly server: http.Server; readonly close: () => void }> {
  const server = http.createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''))
    const found = answer(path, url)
    if (Buffer.isBuffer(found)) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(found)
    else if (found === undefined) response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"Not found"}')
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return {
    url,
    server,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
