/**
 * Establishes the configuration of a user's npm from places that the pull request cannot write: `.npmrc` at the trusted
 * commit, the environment, and the `.npmrc` of the user and of the machine. The working tree is never read.
 *
 * 1. If none of them states anything, npm's defaults hold, and its configuration code is not even loaded.
 * 2. Otherwise `@npmcli/config` reads them from a temporary folder of this run, which is a project of its own, so npm
 *    does not look above it.
 * 3. A credential goes only to addresses under its own `//host/path/`. A credential whose variable is not set is not
 *    sent. The workflow's GitHub token goes only to GitHub Packages. `strict-ssl=false` is ignored, but `cafile` is
 *    used.
 */
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { PUBLIC_REGISTRY } from '../../ecosystems/npm/registry/addresses.ts'
import { GateError } from '../../errors.ts'
import type { ConfiguredRegistries } from '../../world.ts'
import { type Credentials, type CredentialSettings, credentialsFor, holdsGitHubToken } from './credentials.ts'
import { type Environment, type ProxySettings, proxySettingsOf } from '../net/proxy.ts'

export interface NpmConfigSources {
  /** The text of `.npmrc` at the trusted commit. `undefined` if there is none. */
  readonly npmrcText: string | undefined
  readonly env: Environment
  /** Whether `~/.npmrc` counts. The user of the CLI wrote it. On a runner any earlier step could have written it. */
  readonly userConfig: boolean
  /** `--registry`: the default registry, whatever the files say. */
  readonly registryUrl: string | undefined
  /** Never sent to a registry that is not GitHub's. */
  readonly githubToken: string | undefined
}

export interface NpmConfig {
  readonly registries: ConfiguredRegistries
  readonly proxy: ProxySettings
  credentials(url: URL): Promise<Credentials>
}

/** Throws NPMRC_INVALID or, for `--registry`, USAGE_INVALID. */
export async function loadNpmConfig(sources: NpmConfigSources): Promise<NpmConfig> {
  const flat = (await saysSomething(sources)) ? await readFlat(sources) : {}
  const { registryUrl: named } = sources
  const address = named === 'public' ? PUBLIC_REGISTRY : named
  const given = address === undefined ? undefined : registryUrl(address, 'USAGE_INVALID', '--registry')
  const settings: CredentialSettings = { flat, env: sources.env, githubToken: sources.githubToken }
  refuseTokenInAddress(flat, settings)
  return {
    registries: {
      default: given ?? registryUrl(textAt(flat, 'registry') ?? PUBLIC_REGISTRY, 'NPMRC_INVALID', '`registry` of .npmrc'),
      scoped: scopedRegistries(flat),
    },
    proxy: proxyOf(flat, sources.env),
    credentials: (url) => credentialsFor(url, settings),
  }
}

/** A variable in an address would send the token to the owner of that address. */
function refuseTokenInAddress(flat: Readonly<Record<string, unknown>>, { env, githubToken }: CredentialSettings): void {
  const addresses = ['registry', ...Object.keys(flat).filter((key) => /^@[^:/]+:registry$/i.test(key))]
  const bad = addresses.find((key) => holdsGitHubToken(textAt(flat, key) ?? '', env, githubToken))
  if (bad === undefined) return
  const help = 'Take the variable out of the address. A credential belongs behind `//host/path/:_authToken`.'
  throw new GateError('NPMRC_INVALID', `\`${bad}\` of .npmrc has a token of GitHub in its address`, { help })
}

function textAt(flat: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = flat[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function scopedRegistries(flat: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const keys = Object.keys(flat).filter((key) => /^@[^:/]+:registry$/i.test(key) && textAt(flat, key) !== undefined)
  return new Map(
    keys.map((key) => [key.slice(0, key.indexOf(':')), registryUrl(textAt(flat, key) ?? '', 'NPMRC_INVALID', `\`${key}\` of .npmrc`)]),
  )
}

/** Without a trailing slash. */
function registryUrl(text: string, code: 'NPMRC_INVALID' | 'USAGE_INVALID', what: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const plain = url !== undefined && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (plain && (url.protocol === 'https:' || url.protocol === 'http:')) return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
  const help = 'Give it as https://host/path, without user name, password, query or fragment.'
  throw new GateError(code, `${what} is not the URL of a registry`, { help })
}

function proxyOf(flat: Readonly<Record<string, unknown>>, env: Environment): ProxySettings {
  const usual = proxySettingsOf(env)
  const proxy = textAt(flat, 'proxy')
  const noProxy = flat['noProxy']
  return {
    httpsProxy: textAt(flat, 'httpsProxy') ?? proxy ?? usual.httpsProxy,
    httpProxy: proxy ?? usual.httpProxy,
    noProxy: (Array.isArray(noProxy) ? noProxy.join(',') : textAt(flat, 'noProxy')) || usual.noProxy,
  }
}

/** Variables that npm would read as settings that matter here. */
const SETTING = /^npm_config_(?:registry|userconfig|globalconfig|prefix|(?:https[_-])?proxy|no_?proxy|ca|cafile|cert|key|@.*|\/\/.*)$/i

async function saysSomething({ npmrcText, env, userConfig }: NpmConfigSources): Promise<boolean> {
  if (npmrcText !== undefined && npmrcText.trim() !== '') return true
  if (Object.keys(env).some((name) => SETTING.test(name) && env[name] !== '')) return true
  const machine = path.join(env['PREFIX'] ?? path.dirname(path.dirname(process.execPath)), 'etc', 'npmrc')
  const files = [machine, ...(userConfig ? [userFile(env)] : [])]
  return (
    await Promise.all(
      files.map((file) =>
        fs.access(file).then(
          () => true,
          () => false,
        ),
      ),
    )
  ).includes(true)
}

const userFile = (env: Environment): string => path.join(env['HOME'] || os.homedir(), '.npmrc')

async function readFlat(sources: NpmConfigSources): Promise<Readonly<Record<string, unknown>>> {
  const folder = await ownFolder(sources.env['RUNNER_TEMP'] || os.tmpdir()).catch(() => ownFolder(os.tmpdir()))
  try {
    await fs.writeFile(path.join(folder, '.npmrc'), sources.npmrcText ?? '', { mode: 0o600 })
    // Without it npm treats the nearest folder above with a package.json or a node_modules as the project, and reads
    // its .npmrc. In a shared temporary folder anybody may put one there.
    await fs.writeFile(path.join(folder, 'package.json'), '{}')
    return await readFrom(folder, sources)
  } catch (cause) {
    if (cause instanceof GateError) throw cause
    throw new GateError('NPMRC_INVALID', 'npm cannot read its configuration', {
      help: 'Check .npmrc at the base with `npm config list`.',
      cause,
    })
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}

const ownFolder = (below: string): Promise<string> => fs.mkdtemp(path.join(below, 'countersign-npm-'))

async function readFrom(folder: string, { env, userConfig }: NpmConfigSources): Promise<Readonly<Record<string, unknown>>> {
  const [{ default: Config }, { default: definitions }] = await Promise.all([
    import('@npmcli/config'),
    import('@npmcli/config/lib/definitions/index.js'),
  ])
  const named = Object.keys(env).some((name) => /^npm_config_userconfig$/i.test(name))
  const userconfig = userConfig || named ? [] : [`--userconfig=${path.join(folder, 'none')}`]
  const config = new Config({
    definitions: definitions.definitions,
    shorthands: definitions.shorthands,
    flatten: definitions.flatten,
    nerfDarts: definitions.nerfDarts,
    npmPath: folder,
    // Without --no-workspaces npm still looks for a workspace root in the folders above.
    argv: ['node', 'npm', '--no-workspaces', ...userconfig],
    cwd: folder,
    env: { ...env }, // npm writes to it
    warn: false,
  })
  await config.load()
  const cafile = config.data.get('project')?.raw?.['cafile']
  if (typeof cafile === 'string' && config.find('cafile') === 'project' && !path.isAbsolute(cafile)) {
    const help = 'Name it with an absolute path, or put the certificates into `ca`. A relative path would be read from the pull request.'
    throw new GateError('NPMRC_INVALID', '`cafile` of .npmrc is a relative path', { help })
  }
  return config.flat
}
