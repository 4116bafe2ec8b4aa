/**
 * Runs git in a repository that a pull request may have written to. Nothing in it is executed, and nothing is fetched:
 *
 * - no hooks and no file system monitor
 * - no filters or textconv, because only plumbing commands are called
 * - no transport, no lazy fetch, no replaced objects
 *
 * A folder inside the repository is never treated as a repository. A folder with HEAD, objects and refs would otherwise
 * be a bare repository with its own `main`.
 */
import path from 'node:path'
import { GateError } from '../../errors.ts'
import type { Environment } from '../net/proxy.ts'
import { MAX_FILE_BYTES } from '../text.ts'

const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'protocol.allow=never',
  'core.quotePath=false',
  'safe.bareRepository=explicit',
  'core.warnAmbiguousRefs=true',
]
const SAFE = ['--no-pager', '--literal-pathspecs', ...SETTINGS.flatMap((setting) => ['-c', setting])]
/**
 * The folder in which git is started, with the repository as an argument. On Windows a program called git in the
 * repository itself would run instead.
 */
const ELSEWHERE = path.dirname(process.execPath)
const TIMEOUT_MS = 120_000

export interface GitOutput {
  /** The exit status. */
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
  /** There was more output than `maxBytes`. */
  readonly tooLarge: boolean
}

/** Throws GIT_FAILED only if git itself cannot be run. */
export async function runGit(cwd: string, env: Environment, args: readonly string[], maxBytes = MAX_FILE_BYTES): Promise<GitOutput> {
  const { execFile } = await import('node:child_process') // two files are compared without git
  const options = {
    cwd: ELSEWHERE,
    env: gitEnvironment(env),
    encoding: 'buffer',
    maxBuffer: maxBytes,
    timeout: TIMEOUT_MS,
    windowsHide: true,
  } as const
  return new Promise((resolve, reject) => {
    execFile('git', ['-C', path.resolve(cwd), ...SAFE, ...args], options, (error, stdout, stderr) => {
      const code = error?.code ?? 0
      if (typeof code === 'number')
        return resolve({ status: error?.killed === true ? 1 : code, stdout, stderr: lastLine(stderr), tooLarge: false })
      if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return resolve({ status: 1, stdout: Buffer.alloc(0), stderr: '', tooLarge: true })
      const help = 'Install git and run inside a clone, or name two files with --base-lockfile and --head-lockfile.'
      reject(
        new GateError('GIT_FAILED', code === 'ENOENT' ? 'git could not be started' : `git could not be run (${code})`, {
          help,
          cause: error,
        }),
      )
    })
  })
}

/** A variable like GIT_DIR, GIT_CONFIG_COUNT or GIT_EXTERNAL_DIFF would let another repository or program answer. */
function gitEnvironment(env: Environment): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'))
  const ours = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' }
  return { ...Object.fromEntries(kept), ...ours }
}

function lastLine(stderr: Buffer): string {
  const lines = stderr.toString('utf8').split('\n')
  const text = (lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? '').replace(/[^\x20-\x7e]/g, '?')
  return text.slice(0, 300)
}
