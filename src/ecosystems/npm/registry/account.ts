/**
 * Reads `_npmUser`: who the registry says published a version. A union; domain/account.ts says why names alone mean
 * little.
 */
import type { Account } from '../../../domain/account.ts'
import { isJsonObject, objectField, textField, textOf } from '../../../text/json.ts'

/** `undefined`: the registry, or a mirror in between, does not say, or not in a form that is known. */
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

/** A person as old documents write one: `name <address>`. Searched, not matched: the text may be a million spaces. */
export function nameOf(value: unknown): string | undefined {
  const text = textOf(value) ?? ''
  const at = text.indexOf('<')
  return textOf(text.slice(0, at < 0 ? text.length : at).trim())
}
