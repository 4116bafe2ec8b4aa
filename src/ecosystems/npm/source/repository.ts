/** Reads the GitHub repository, and the folder in it, from the registry's metadata of a version. */
import { type NamedRepository, readAddress } from '../../../domain/named-repository.ts'
import { type JsonObject, field, isJsonObject, textField } from '../../../text/json.ts'

/** `undefined` if the metadata names no repository on GitHub. */
export function namedRepository(manifest: JsonObject): NamedRepository | undefined {
  const stated = field(manifest, 'repository')
  const url = typeof stated === 'string' ? stated : isJsonObject(stated) ? textField(stated, 'url') : undefined
  const found = url === undefined ? undefined : readAddress(url)
  return found === undefined
    ? undefined
    : { ...found, directory: isJsonObject(stated) ? folder(textField(stated, 'directory')) : undefined }
}

/** A folder below the root. A path that leaves the root is ignored. */
function folder(path: string | undefined): string | undefined {
  const parts = path?.split('/').filter((part) => part !== '' && part !== '.') ?? []
  return parts.length === 0 || parts.some((part) => part === '..' || /[\p{Cc}\\]/u.test(part)) ? undefined : parts.join('/')
}
