/** Writes a Policy as the text of a policy file that reads back as the same policy. */
import type { Policy, Publisher } from '../../domain/policy.ts'
import { replaceMisleading } from '../../text/hidden.ts'
import { SCHEMA_URL } from '../read/json-schema.ts'
import { policyYaml } from './to-yaml.ts'
import { type Comments, entryLines } from './yaml-text.ts'

/** Comments for people beside the values. One line each. */
export interface PrintNotes {
  /** Above everything. */
  readonly header?: readonly string[]
  /** Below everything: what could not be expressed as policy. */
  readonly footer?: readonly string[]
}

export function printPolicy(policy: Policy, { header = [], footer = [] }: PrintNotes = {}): string {
  const comments = commentsOn(policy.publishers)
  const sections = Object.entries(policyYaml(policy)).flatMap(([key, value]) =>
    value === undefined ? [] : [entryLines(key, value, '', comments).join('\n')],
  )
  const [version = '', ...rest] = sections
  const first = [`# yaml-language-server: $schema=${SCHEMA_URL}`, ...header.map(commentLine), version].join('\n')
  return `${[first, ...rest, ...(footer.length === 0 ? [] : [footer.map(commentLine).join('\n')])].join('\n\n')}\n`
}

/** Ids are for machines. The comment beside an id names its owner at the time of writing. */
function commentsOn(publishers: readonly Publisher[]): Comments {
  const byName = new Map(publishers.map((publisher): [string, Publisher] => [publisher.name, publisher]))
  return ([section, name = '', field]) => {
    const repository = section === 'publishers' ? byName.get(name)?.repository : undefined
    if (repository === undefined) return undefined
    return field === 'repositoryId' ? repository : field === 'ownerId' ? repository.split('/').slice(0, -1).join('/') : undefined
  }
}

/** Text from outside must not leave its comment. */
const commentLine = (text: string): string => (text === '' ? '#' : `# ${replaceMisleading(text, () => '\ufffd')}`)
