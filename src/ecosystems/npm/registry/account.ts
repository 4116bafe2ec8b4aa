/**
 * Reads `_npmUser`, the publisher of a version according to the registry. Its value has several forms.
 * domain/account.ts explains why a name alone proves little.
 */
import type { Account } from '../../../domain/account.ts'
import { isJsonObject, objectField, textField, textOf } from '../../../text/json.ts'

/** `undefined` if the registry or a mirror does not state it in a known form. */
export function parseAccount(npmUser: unknown): Account | undefined {
  const name = isJsonObject(npmUser) ? textField(npmUser, 'name') : nameOf(npmUser)
  if (name === undefined) return undefined
  if (!isJsonObject(npmUser)) return { kind: 'human', name }
  const publisher = objectField(npmUser, 'trustedPublisher')
  const provider = publisher === undefined ? undefined : textField(publisher, 'id')
  const configId = publisher === undefined ? undefined : textField(publisher, 'oidcConfigId')
  const approver = objectField(npmUser, 'approver')
  if (approver !== undefined) {
    const by = textField(approver, 'name')
    return by === undefined ? undefined : { kind: 'staged', approver: by, provider, configId, name }
  }
  if (publisher === undefined) return { kind: 'human', name }
  return provider === undefined ? undefined : { kind: 'trusted-publisher', provider, configId, name }
}

/**
 * The name in `name <address>`, the form of old documents. It is found by a search and not by a regular expression,
 * because the text may be a million spaces.
 */
export function nameOf(value: unknown): string | undefined {
  const text = textOf(value) ?? ''
  const at = text.indexOf('<')
  return textOf(text.slice(0, at < 0 ? text.length : at).trim())
}
