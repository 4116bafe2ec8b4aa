/** An archive has the tarball's files, or the reason why not is given. Bytes with two readings do not count as files. */
import { describe, expect, test } from '@jest/globals'
import { differenceFrom } from '../../../../src/ecosystems/npm/tarball/yarn-cache.ts'
import { entry, pack } from '../../../helpers/tarball.ts'
import { type ArchiveOptions, type Files, archive } from '../../../helpers/yarn-archive.ts'

const FILES = { 'package.json': '{"name":"lib","version":"1.1.0"}', 'index.js': 'x'.repeat(500), 'lib/deep/été.js': 'y', empty: '' }

const tarballOf = (files: Files): Buffer => pack(...Object.entries(files).map(([path, content]) => entry(`package/${path}`, content)))
const TARBALL = tarballOf(FILES)

/** `undefined`: none. */
async function difference(bytes: Buffer, name = 'lib', patches: readonly string[] = [], tarball = TARBALL): Promise<string | undefined> {
  const answer = await differenceFrom(bytes, name, tarball, patches)
  return answer.kind === 'known' ? answer.value : answer.kind
}

describe('the files of the tarball', () => {
  test.each<[string, ArchiveOptions, string]>([
    ['stored, as Yarn 4', {}, 'lib'],
    ['compressed as far as it helps, as Yarn 2 and 3', { level: 'mixed' }, 'lib'],
    ['compressed', { level: 9 }, 'lib'],
    ['of a scope', { name: '@a/lib' }, '@a/lib'],
  ])('%s', async (_, options, name) => expect(await difference(archive(FILES, options), name)).toBeUndefined())

  test('in another order', async () => {
    expect(await difference(archive(Object.fromEntries(Object.entries(FILES).toReversed())))).toBeUndefined()
  })
})

describe('not the files of the tarball', () => {
  test.each<[string, Files, ArchiveOptions, RegExp]>([
    ['another file', { ...FILES, 'index.js': 'evil' }, {}, /another .*index\.js/],
    ['another file of the same size', { ...FILES, 'index.js': 'z'.repeat(500) }, {}, /another .*index\.js/],
    ['one more file', { ...FILES, 'evil.js': 'evil' }, {}, /evil\.js, which/],
    ['one file less', Object.fromEntries(Object.entries(FILES).slice(1)), {}, /lacks 1/],
    ['nothing', {}, {}, /lacks 4/],
    ['another name', FILES, { name: 'evil' }, /node_modules\/evil/],
    ['a folder beside it', { ...FILES, '../evil/x': 'x' }, {}, /node_modules\/evil/],
    ['a link', FILES, { link: true }, /neither a file nor a folder/],
    ['a file that unpacks to more', { ...FILES, 'index.js': 'x'.repeat(5_000_000) }, { level: 9 }, /another .*index\.js/],
  ])('%s', async (_, files, options, why) => expect(await difference(archive(files, options))).toMatch(why))
})

describe('two readings', () => {
  const honest = archive(FILES)
  const changed = (change: (bytes: Buffer) => Buffer | undefined): Buffer => {
    const copy = Buffer.from(honest)
    return change(copy) ?? copy
  }
  const directory = honest.readUInt32LE(honest.length - 6)
  const spliced = (at: number, more: string) =>
    changed((bytes) => Buffer.concat([bytes.subarray(0, at), Buffer.from(more), bytes.subarray(at)]))

  test.each<[string, Buffer]>([
    ['something in front', spliced(0, 'evil')],
    ['something behind', spliced(honest.length, 'evil')],
    ['something between the files and the directory', spliced(directory, 'evil')],
    ['a comment', changed((bytes) => (bytes.writeUInt16LE(4, bytes.length - 2), Buffer.concat([bytes, Buffer.from('evil')])))],
    [
      'fewer entries than there are',
      changed((bytes) => (bytes.writeUInt16LE(1, bytes.length - 12), bytes.writeUInt16LE(1, bytes.length - 14), undefined)),
    ],
    ['another name in front of the file', changed((bytes) => (bytes.write('X', 30), undefined))],
    [
      'another size in front of the file',
      changed((bytes) => (bytes.writeUInt32LE(7, honest.indexOf('package.json') - 30 - 'node_modules/lib/'.length + 22), undefined)),
    ],
    ['encryption', changed((bytes) => (bytes.writeUInt16LE(1, 6), bytes.writeUInt16LE(1, directory + 8), undefined))],
    ['an extra field', changed((bytes) => (bytes.writeUInt16LE(4, directory + 30), undefined))],
    ['a checksum that is not met', changed((bytes) => (bytes.write('Y', honest.indexOf('xxxx')), undefined))],
    ['half of it', honest.subarray(0, honest.length >> 1)],
    ['no archive', Buffer.from('<html>')],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_, bytes) => expect(await difference(bytes)).toMatch(/cannot be read unambiguously/))

  test('a change of any byte of what is stated is seen', async () => {
    const unseen: number[] = []
    for (let at = 0; at < honest.length; at++) {
      const bytes = Buffer.from(honest)
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      if ((await difference(bytes)) === undefined) unseen.push(at)
    }
    // What decides nothing: versions, times and modes, which stand in both or in the directory alone.
    for (const at of unseen) expect(at).toBeGreaterThanOrEqual(directory)
  })
})

describe('a patched package', () => {
  const LINES = Array.from({ length: 20 }, (_, index) => `line ${String(index + 1)}`)
  const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
  const files = { 'package.json': '{"name":"lib","version":"1.1.0"}', 'index.js': text(LINES), 'gone.js': 'gone\n', 'other.js': 'other\n' }
  const patch = [
    'diff --git a/index.js b/index.js',
    'index 0000000..1111111 100644',
    '--- a/index.js',
    '+++ b/index.js',
    '@@ -9,3 +9,4 @@ line 8',
    ' line 9',
    ' line 10',
    '+patched',
    ' line 11',
    'diff --git a/gone.js b/gone.js',
    'deleted file mode 100644',
    '--- a/gone.js',
    '+++ /dev/null',
    '@@ -1 +0,0 @@',
    '-gone',
    'diff --git a/new.js b/new.js',
    'new file mode 100644',
    '--- /dev/null',
    '+++ b/new.js',
    '@@ -0,0 +1 @@',
    '+new',
    '',
  ].join('\n')
  const kept = Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'gone.js'))
  const patched = { ...kept, 'index.js': text([...LINES.slice(0, 10), 'patched', ...LINES.slice(10)]), 'new.js': 'new\n' }
  const held = (found: Files, patches: readonly string[] = [patch], of: Files = files) =>
    difference(archive(found), 'lib', patches, tarballOf(of))

  test('is the tarball with the patch', async () => expect(await held(patched)).toBeUndefined())

  test('is the next version with the same patch, at other lines', async () => {
    const next = { ...files, 'index.js': text(['first', ...LINES]) }
    const wanted = { ...patched, 'index.js': text(['first', ...LINES.slice(0, 10), 'patched', ...LINES.slice(10)]) }
    expect(await held(wanted, [patch], next)).toBeUndefined()
  })

  test('may have two patches, one upon the other', async () => {
    const second = '--- a/index.js\n+++ b/index.js\n@@ -11,1 +11,1 @@\n-patched\n+patched twice\n'
    const twice = { ...patched, 'index.js': patched['index.js'].replace('patched', 'patched twice') }
    expect(await held(twice, [patch, second])).toBeUndefined()
    expect(await held(twice, [second, patch])).toMatch(/cannot be applied/)
  })

  test.each<[string, Files, RegExp]>([
    ['one more line in a file that is patched', { ...patched, 'index.js': `${patched['index.js']}evil\n` }, /another .*index\.js/],
    ['another file that is not', { ...patched, 'other.js': 'evil\n' }, /another .*other\.js/],
    ['one more file', { ...patched, 'evil.js': 'evil' }, /evil\.js, which/],
    ['a file that the patch takes away', { ...patched, 'gone.js': 'gone\n' }, /gone\.js, which/],
    ['what the patch brings in, with other letters', { ...patched, 'new.js': 'evil' }, /another .*new\.js/],
    ['the tarball without its patch', files, /gone\.js, which|another/],
  ])('is not shown: %s', async (_, found, why) => expect(await held(found)).toMatch(why))

  test.each<[string, string]>([
    ['of context that is not there', patch.replace(' line 9', ' line nine')],
    ['of a file that the tarball does not have', patch.replaceAll('/gone.js', '/absent.js')],
    ['that brings in a file that is there', patch.replaceAll('/new.js', '/other.js')],
    ['that renames', patch.replace('+++ b/index.js', '+++ b/main.js')],
    ['that takes away more than it says', patch.replace('-gone', '-gone?')],
    ['without prefixes', patch.replaceAll(/(---|\+\+\+) [ab]\//g, '$1 ')],
    ['that is none', 'evil'],
    ['that is empty', ''],
    ['that is too long', `${'x'.repeat(2 ** 20)}\n${patch}`],
  ])('is not shown by a patch %s', async (_, text) => expect(await held(patched, [text])).toMatch(/cannot be applied/))

  test('is not looked for in all places of a long file', async () => {
    const long = { ...files, 'index.js': '\n'.repeat(300_000) }
    const hunk = `--- a/index.js\n+++ b/index.js\n@@ -1,1001 +1,1000 @@\n${' \n'.repeat(1000)}-evil\n`
    expect(await held(patched, [hunk], long)).toMatch(/cannot be applied/)
  })
})
