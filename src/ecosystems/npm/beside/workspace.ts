/** Reads pnpm's config dependencies from a pnpm-workspace.yaml. */
import type { LockedPackage } from '../../../domain/package.ts'
import { readYaml, type MapEntry, type YamlNode } from '../../../text/yaml.ts'
import { readConfigDependency } from './manifest.ts'
import { YAML_LIMITS } from './settings.ts'

/** `undefined` if the file cannot be read here and may contain some. */
export function configDependenciesIn(text: string, file: string): readonly LockedPackage[] | undefined {
  const { root, problems } = readYaml(text, YAML_LIMITS)
  // Without an escape the text contains the key. With a backslash it may contain an escaped key.
  if (problems.length > 0) return text.includes('configDependencies') || text.includes('\\') ? undefined : []
  const section = root === undefined ? undefined : entriesOf(root).find(({ key }) => key === 'configDependencies')
  return entriesOf(section?.value).map(({ key, keyPlace, value }) => readConfigDependency(key, plain(value), { file, line: keyPlace.line }))
}

const entriesOf = (node: YamlNode | undefined): readonly MapEntry[] => (node?.kind === 'map' ? node.entries : [])

const plain = (node: YamlNode): unknown =>
  node.kind === 'scalar'
    ? node.text
    : Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']))
