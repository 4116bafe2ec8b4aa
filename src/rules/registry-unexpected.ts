/** A package comes from a registry that the policy does not name. Addresses are compared by their beginning, up to a slash; nothing is parsed. */
import type { IncomingChange } from '../domain/change.ts'
import { spec } from '../domain/package.ts'
import { policyFile, yamlText } from '../weighing/policy-lines.ts'
import { predecessors } from '../weighing/predecessor.ts'
import { PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS } from '../domain/registry.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  restsOn: ['lockfile'],
  isFixed: false,
  exemptible: 'when-asked',
  summary: 'a package comes from a registry that the policy does not name',
  defaultLevel: 'error',
  check: ({ candidate: { change, registry }, policy }) => {
    const { source, location } = change.after
    if (source.kind !== 'registry') return []
    const { registries } = policy.settings
    const found = source.url ?? (registry === 'public' ? PUBLIC_REGISTRY : registry)
    if (registries.flatMap(addresses).some((address) => isUnder(found, address))) return []
    // Where nobody wrote down which registries are meant, one that the version replaced came from is not new.
    const known = policy.source === undefined && cameFromThere(change, hostOf(found))
    return [
      {
        message: `${spec(change.after)} comes from a registry that the policy does not name`,
        reason: 'Another registry can serve another package under the same name.',
        help: `Put the address at ${location.file}:${location.line} back. If the registry is yours, name it in ${policyFile(policy)}:\n  settings:\n    registries: [${[...registries, source.url === undefined ? found : rootOf(found, change.after.name)].map(yamlText).join(', ')}]`,
        facts: [{ label: 'registry', wanted: registries.join(', '), found }],
        ...(known ? { atMost: 'warning' } : {}),
      },
    ]
  },
})

function addresses(registry: string): readonly string[] {
  return registry === 'public' ? [PUBLIC_REGISTRY, YARN_REGISTRY_ALIAS] : [registry.replace(/\/+$/, '')]
}

const isUnder = (url: string, address: string): boolean => url === address || url.slice(0, address.length + 1) === `${address}/`

/** What stands before the package's own part of the address. On a host that many share, the rest of it says whose registry it is. */
function rootOf(url: string, name: string): string {
  const ends = [`/${name}/-/`, `/download/${name}/`].map((own) => url.indexOf(own))
  const end = ends.find((at) => at >= hostOf(url).length)
  return end === undefined ? hostOf(url) : url.slice(0, end)
}

/** Scheme and host, as text. */
const hostOf = (url: string): string => url.split('/').slice(0, 3).join('/')

function cameFromThere(change: IncomingChange, host: string): boolean {
  return predecessors(change).some(({ source }) => source.kind === 'registry' && source.url !== undefined && hostOf(source.url) === host)
}
