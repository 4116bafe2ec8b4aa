// Who published a version, in one text by which versions and reports can be compared. Of verified evidence only.
import type { JudgedChange } from '../../schema/report.d.ts'

const HOST = 'https://github.com/'

/** `owner/repo (path/of/workflow.yml)`, or the whole URIs of another host. `undefined`: nobody is certified. */
export function publisherOf({ identity }: Pick<JudgedChange, 'identity'>): string | undefined {
  if (identity === null) return undefined
  const repository = shortened(identity.sourceRepositoryUri)
  const workflow = identity.buildConfigUri.replace(/@[^@]*$/, '')
  const own = `${identity.sourceRepositoryUri}/`
  return `${repository} (${workflow.startsWith(own) ? workflow.slice(own.length) : shortened(workflow)})`
}

const shortened = (uri: string): string => (uri.startsWith(HOST) ? uri.slice(HOST.length) : uri)
