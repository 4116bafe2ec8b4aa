/** Opens a recording instead of the world, and says which of the given options it does not use. */
import path from 'node:path'
import { replayWorld } from '../io/recording/recording.ts'
import { listText } from '../text/words.ts'
import type { OpenedRun } from './opened.ts'
import type { Options } from './options.ts'
import type { Terminal } from './terminal.ts'

/**
 * The recording says what was compared and by which policy. Only the format of the report and its time can be chosen.
 */
export async function openReplay(dir: string, options: Options, terminal: Terminal): Promise<OpenedRun> {
  const { world, options: recorded, digest, isEmpty } = await replayWorld(path.resolve(terminal.cwd, dir))
  sayNotUsed(options, terminal)
  return {
    world: options.now === undefined ? world : { ...world, now: options.now },
    runOptions: { ...recorded, mode: options.mode ?? recorded.mode, version: terminal.version },
    close: () => Promise.resolve(digest),
    isEmpty,
  }
}

/** The options that change something in a replay. `init` reads a policy and a list of names beside it. */
const USED_IN_REPLAY: readonly string[] = ['replay', 'format', 'output', 'mode', 'now']
const USED_BY_INIT: readonly string[] = [...USED_IN_REPLAY, 'policy', 'packages']

/** Options that the command itself does not use have been named already. */
function sayNotUsed({ command, given, unused }: Options, terminal: Terminal): void {
  const used = command === 'init' ? USED_BY_INIT : USED_IN_REPLAY
  const names = given.filter((name) => !used.includes(name) && !unused.includes(name)).map((name) => `--${name}`)
  if (names.length === 0) return
  const are = names.length === 1 ? 'is' : 'are'
  terminal.err(`note: ${listText(names)} ${are} not used: a replay judges what was recorded, with the options of that run\n`)
}
