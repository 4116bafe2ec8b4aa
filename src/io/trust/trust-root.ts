/**
 * Loads what verification starts from: Sigstore's trusted root and the registry's keys, from TUF, from the copy in this
 * program, or from files. Loaded lazily, and only if something has to be verified.
 */
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import fs from 'node:fs/promises'
import { ATTESTED } from '../../ecosystems/index.ts'
import { GateError, type GateErrorCode } from '../../errors.ts'
import type { TrustMaterialDocuments } from '../../world.ts'
import { codeOf } from '../error-code.ts'
import type { Environment } from '../net/proxy.ts'
import { signedAt } from './age.ts'
import type { TufMirror } from './tuf.ts'

export interface TrustMaterialOptions {
  /** For the whole TUF update, in milliseconds. */
  readonly timeoutMs: number
  /** RUNNER_TEMP and proxy settings. */
  readonly env: Environment
  /**
   * The address of the TUF metadata, and the root that it starts from. Default: Sigstore's public instance and the root
   * in this program.
   */
  readonly mirror?: TufMirror
}

/**
 * `choice` is `tuf`, `embedded`, or the path of a trusted_root.json. If a TUF update fails for any reason, the embedded
 * copy is used, and the report states so. An attacker on the network can keep us on an older root, but can never bring
 * in another one. `keysFile` has keys of the registry, instead of those that come with the root. Throws a GateError
 * (TRUST_ROOT_INVALID, REGISTRY_KEYS_INVALID) if a named file cannot be used.
 */
export async function loadTrustMaterial(
  choice: string,
  keysFile: string | undefined,
  options: TrustMaterialOptions,
): Promise<TrustMaterialDocuments> {
  const root = await loadRoot(choice, options)
  if (keysFile === undefined) return root
  const registryKeys = await readJson(keysFile, 'REGISTRY_KEYS_INVALID', 'keys')
  return { ...root, registryKeys, keysFrom: hasApiShape(registryKeys) ? 'api' : 'file' }
}

async function loadRoot(choice: string, options: TrustMaterialOptions): Promise<TrustMaterialDocuments> {
  switch (choice) {
    case 'embedded':
      return embedded(undefined)
    case 'tuf': {
      const { fetchByTuf } = await import('./tuf.ts')
      const answer = await fetchByTuf({ ...options, targets: [ROOT_TARGET, ...KEYS_TARGETS] })
      if (answer.kind === 'failed') return embedded(`the TUF repository could not be used (${answer.detail}), so this is the embedded copy`)
      const [trustedRoot, registryKeys] = answer.targets
      return { trustedRoot, registryKeys, keysFrom: 'tuf', source: { kind: 'tuf', asOf: answer.asOf, note: undefined } }
    }
    default: {
      const trustedRoot = await readJson(choice, 'TRUST_ROOT_INVALID', 'certificateAuthorities')
      return { ...embedded(undefined), trustedRoot, source: { kind: 'file', asOf: undefined, note: undefined } }
    }
  }
}

const ROOT_TARGET = 'trusted_root.json'
/** For each registry that signs. Verification starts from the keys of the first. */
const KEYS_TARGETS = ATTESTED.map(({ keysTarget }) => keysTarget)
const SEED = seeds['https://tuf-repo-cdn.sigstore.dev']

/** The copy in Sigstore's own client: it cannot know what was revoked or added since. */
function embedded(note: string | undefined): TrustMaterialDocuments {
  const targets: Readonly<Record<string, string>> = SEED.targets
  const read = (base64: string | undefined): unknown => JSON.parse(Buffer.from(base64 ?? '', 'base64').toString())
  return {
    trustedRoot: read(targets[ROOT_TARGET]),
    registryKeys: read(targets[encodeURIComponent(KEYS_TARGETS[0] ?? '')]),
    keysFrom: 'embedded',
    source: { kind: 'embedded', asOf: signedAt(read(SEED['root.json'])), note },
  }
}

/** The public instance's root is 7 kB. */
const MAX_FILE_BYTES = 5_000_000
const HELP: Readonly<Record<'TRUST_ROOT_INVALID' | 'REGISTRY_KEYS_INVALID', string>> = {
  TRUST_ROOT_INVALID: "Name a file in the shape of Sigstore's trusted_root.json, or `tuf`, or `embedded`.",
  REGISTRY_KEYS_INVALID:
    'Name a file in the shape of the registry keys that Sigstore distributes by TUF: { "keys": [{ "keyId", "keyUsage", "publicKey" }] }.',
}

async function readJson(file: string, code: keyof typeof HELP & GateErrorCode, list: string): Promise<unknown> {
  const invalid = (message: string, cause?: unknown): GateError => new GateError(code, `${file} ${message}`, { help: HELP[code], cause })
  let text: string
  try {
    const { size } = await fs.stat(file)
    if (size > MAX_FILE_BYTES) throw invalid(`has ${size} bytes, but at most ${MAX_FILE_BYTES} are read`)
    text = await fs.readFile(file, 'utf8')
  } catch (cause) {
    throw cause instanceof GateError ? cause : invalid(`cannot be read (${codeOf(cause)})`, cause)
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw invalid('is not JSON', cause)
  }
  if (!Array.isArray(fieldOf(json, list))) throw invalid(`has no list \`${list}\``)
  return json
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined

/** The registry's own keys endpoint writes `keyid`, and no usage or start. It is weaker, and labelled so. */
function hasApiShape(json: unknown): boolean {
  const keys = fieldOf(json, 'keys')
  return Array.isArray(keys) && keys.some((key) => fieldOf(key, 'keyId') === undefined)
}
