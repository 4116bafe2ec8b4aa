// Names who published a version, in one text that versions and reports can be compared by. Only for verified evidence.
import type { JudgedChange } from '../../schema/report.d.ts'

const HOST = 'https://github.com/'

/** `undefined` if no publisher is certified. */
export const publisherOf = ({ identity }: Pick<JudgedChange, 'identity'>): string | undefined =>
  identity === null ? undefined : publisherText(identity.sourceRepositoryUri, identity.buildConfigUri)

/** `owner/repo (path/of/workflow.yml)`, or the whole URIs of another host. */
export function publisherText(repository: string, buildConfig: string): string {
  const workflow = buildConfig.replace(/@[^@]*$/, '')
  const own = `${repository}/`
  return `${shortened(repository)} (${workflow.startsWith(own) ? workflow.slice(own.length) : shortened(workflow)})`
}

const shortened = (uri: string): string => (uri.startsWith(HOST) ? uri.slice(HOST.length) : uri)
