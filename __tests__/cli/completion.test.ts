/** `countersign completion bash`, run by bash: what is offered at each place of the command line. */
import { expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { completion } from '../../src/commands/completion.ts'
import { COMMANDS, FORMATS_OF, MODES, USED_BY } from '../../src/commands/option-table.ts'

const run = promisify(execFile)

/** What bash offers for the last of the words. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const script = `${completion(['bash'])}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _countersign; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = await run('bash', ['--norc', '-c', script, 'bash', 'countersign', ...words], { cwd: import.meta.dirname })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

test.each([
  ['every command', [''], COMMANDS],
  ['the commands that begin so', ['ch'], ['check']],
  ['the options of a command', ['init', '--'], [...USED_BY.init, 'help'].map((name) => `--${name}`)],
  ['an option that begins so', ['check', '--base-'], ['--base-lockfile']],
  ['the formats of a command', ['audit', '--format', ''], FORMATS_OF.audit],
  ['the modes', ['check', '--mode', ''], MODES],
  ['the shells', ['completion', ''], ['bash', 'zsh', 'fish']],
  ['the commands that have help', ['help', 'li'], ['lint']],
  ['files', ['check', '--policy', 'completion.t'], ['completion.test.ts']],
])('%s', async (_what, words, wanted) => expect((await offered(...words)).toSorted()).toEqual([...wanted].toSorted()))

test('an option of another command is not offered', async () => {
  expect(USED_BY.lint).not.toContain('head-lockfile')
  expect(await offered('lint', '--head-l')).toEqual([])
})
