/** Reads the text of a policy file as a tree, within limits. */
import { type YamlText, readYaml } from '../../text/yaml.ts'

/**
 * `maxLength`: a policy for thousands of packages stays far below. `maxDepth`: publishers → name → maintainers → github
 * → login is five, and flow style and lists of entries add a few.
 */
const LIMITS = { what: 'a policy', maxLength: 1_000_000, maxDepth: 12 }

export const readPolicyYaml = (text: string): YamlText => readYaml(text, LIMITS)
