/** Tarballs that no packer makes today. Some are read in the same way by every package manager, others may not be. */
import zlib from 'node:zlib'
import { END, HONEST, INDEX, entry, gzip, header, manifest, pack, pax, record } from './tarball.ts'

const LONG = `package/${'deep/'.repeat(30)}file.js`

/** Name, entries, and a file that is among them. */
export const SAME: readonly (readonly [string, readonly Buffer[], string])[] = [
  ['folders', [entry('package/', '', { type: '5' }), entry('package/lib/', '', { type: '5' }), ...HONEST], 'index.js'],
  ['an old header type for files', [...HONEST, entry('package/old.js', 'x', { type: '\0' })], 'old.js'],
  ['an empty file', [...HONEST, entry('package/empty')], 'empty'],
  ['a name in two fields', [...HONEST, entry(LONG, 'x')], LONG.slice('package/'.length)],
  ['a long name of GNU', [...HONEST, entry('././@LongLink', `${LONG}\0`, { type: 'L' }), entry(LONG.slice(0, 100), 'x')], LONG.slice(8)],
  [
    'a name and times in an extended header',
    [...HONEST, pax(record('path', 'package/ä.js') + record('mtime', '1.5')), entry('package/a.js')],
    'ä.js',
  ],
  [
    'what npm wrote until 2014: the size once more, and all of its package.json',
    [
      ...HONEST,
      pax(
        record('path', 'package/old.js') +
          record('size', '1') +
          record('SCHILY.dev', '234881026') +
          record('NODETAR.depth', '1') +
          record('NODETAR.type', 'File') +
          record('NODETAR.package.scripts.test', 'make test'),
      ),
      entry('package/old.js', 'x'),
    ],
    'old.js',
  ],
  ['the commit that git writes', [pax(record('comment', 'a'.repeat(40)), 'g'), ...HONEST], 'index.js'],
  ['another root', [entry('node/package.json', '{}'), entry('node/index.d.ts', 'x')], 'index.d.ts'],
  ['a file that fills its block', [...HONEST, entry('package/full', 'x'.repeat(1024))], 'full'],
]

const cut = pack(...HONEST)
export const REFUSED: readonly (readonly [string, Buffer, string?])[] = [
  ['nothing', Buffer.alloc(0)],
  ['a web page', Buffer.from('<!doctype html><title>sign in</title>')],
  ['gzip of a text', gzip(Buffer.from('this is no archive\n'.repeat(100)))],
  ['a gzip stream cut short', cut.subarray(0, cut.length - 40)],
  ['a gzip trailer cut short', cut.subarray(0, cut.length - 3)],
  ['a checksum of gzip that is another', Buffer.concat([cut.subarray(0, -8), Buffer.alloc(4), cut.subarray(-4)])],
  ['zeros behind the gzip stream', Buffer.concat([cut, Buffer.alloc(512)])],
  [
    'a zero, junk, and the size once more behind the gzip stream',
    Buffer.concat([cut, Buffer.from([0]), Buffer.from('junk'), cut.subarray(-4)]),
  ],
  ['junk behind the gzip stream', Buffer.concat([cut, Buffer.from('junkjunkjunk')])],
  ['a second gzip stream', Buffer.concat([gzip(...HONEST), gzip(entry('package/more.js'), END)])],
  ['gzip within gzip', zlib.gzipSync(pack(...HONEST))],
  ['no entry', pack()],
  ['no package.json', pack(INDEX)],
  ['a package.json that is a folder', pack(entry('package/package.json', '', { type: '5' }), INDEX)],
  ['two package.json', pack(...HONEST, manifest({ scripts: { postinstall: 'node payload.js' } }))],
  ['a package.json that is no JSON', pack(entry('package/package.json', '{,}'))],
  ['a package.json that is a list', pack(entry('package/package.json', '[]'))],
  ['a package.json that is not UTF-8', pack(entry('package/package.json', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])))],
  ['a file twice', pack(...HONEST, INDEX)],
  ['names that differ in case', pack(...HONEST, entry('package/Index.js'))],
  ['names that differ in the way to write ä', pack(...HONEST, entry('package/\u00e4.js'), entry('package/a\u0308.js'))],
  ['names with the long s and s', pack(...HONEST, entry('package/\u017f.js'), entry('package/s.js'))],
  ['a file that is a folder too', pack(...HONEST, entry('package/index.js/more.js'))],
  ['a folder that is a file too', pack(...HONEST, entry('package/lib/a.js'), entry('package/LIB', 'x'))],
  ['a symbolic link', pack(...HONEST, entry('package/lib', '', { type: '2', link: '../../..' }))],
  ['a hard link', pack(...HONEST, entry('package/also.js', '', { type: '1', link: 'package/index.js' }))],
  ...['3', '4', '6', '7', 'D', 'K', 'M', 'N', 'S', 'V', 'X', 'A', ' '].map((type): [string, Buffer] => [
    `an entry of type ${type}`,
    pack(...HONEST, entry('package/odd', '', { type })),
  ]),
  ...[
    'package/../../outside.js',
    '/package/outside.js',
    'package//double.js',
    'package/./dot.js',
    'package/..',
    './package/dot.js',
    '../package/up.js',
    'package\\back.js',
    'package/back\\slash.js',
    'package/new\nline.js',
    'package/bell\u0007.js',
    'bare.js',
    'package',
    'other/index.js',
  ].map((name): [string, Buffer] => [`the path ${JSON.stringify(name)}`, pack(...HONEST, entry(name, 'x'))]),
  ['a name that is not UTF-8', pack(...HONEST, entry('package/a.js', '', { bend: (block) => void (block[9] = 0xff) }))],
  ['a file with the name of a folder', pack(...HONEST, entry('package/folder.js/', 'x'.repeat(600)))],
  ['a folder with a size', pack(...HONEST, header('package/lib/', { type: '5', size: 512 }), INDEX)],
  [
    'a size in base 256',
    pack(...HONEST, entry('package/a.js', 'x', { bend: (block) => void block.write('\x80\0\0\0\0\0\0\0\0\0\0\x01', 124, 'latin1') })),
  ],
  ['a negative size', pack(...HONEST, entry('package/a.js', 'x', { bend: (block) => void block.write('-0000000001\0', 124, 'latin1') }))],
  ['a size beyond the end', gzip(...HONEST, header('package/a.js', { size: 5000 }), END)],
  ['a checksum that is another', pack(...HONEST, entry('package/a.js', 'x', { checksum: '000001\0 ' }))],
  [
    'a header of an older format with something in the place of the prefix',
    pack(
      ...HONEST,
      entry('package/a.js', 'x', { bend: (block) => void (block.write('ustar  \0', 257, 'latin1'), block.write('evil', 345)) }),
    ),
  ],
  ['an entry behind the end', pack(...HONEST, Buffer.alloc(512), entry('package/more.js'))],
  ['an entry behind both empty blocks', gzip(...HONEST, END, entry('package/more.js'), END)],
  ['junk behind the end', gzip(...HONEST, END, Buffer.from('junk'))],
  ['half a block at the end', gzip(...HONEST, Buffer.from('junk'))],
  ['a header for no entry', pack(...HONEST, pax(record('size', '9')))],
  [
    'another size in the header of old npm',
    pack(...HONEST, pax(record('size', '600') + record('NODETAR.depth', '1')), entry('package/a.js', 'x')),
  ],
  ['another size within the same block', pack(...HONEST, pax(record('size', '2')), entry('package/a.js', 'x'))],
  ['a size of 0 for a file', pack(...HONEST, pax(record('size', '0')), entry('package/a.js', 'x'))],
  ['a size with a sign', pack(...HONEST, pax(record('size', '+1')), entry('package/a.js', 'x'))],
  ['a size as a fraction', pack(...HONEST, pax(record('size', '1.0')), entry('package/a.js', 'x'))],
  ['a size in hexadecimal', pack(...HONEST, pax(record('size', '0x1')), entry('package/a.js', 'x'))],
  ['a size that is empty', pack(...HONEST, pax(record('size', '')), entry('package/a.js', 'x'))],
  ['a size for all that follow', pack(...HONEST, pax(record('size', '1'), 'g'), entry('package/a.js', 'x'))],
  ['a size of a folder', pack(...HONEST, pax(record('size', '512')), entry('package/lib/', '', { type: '5' }))],
  [
    'a name within a value of old npm, on a line of its own',
    pack(...HONEST, pax(record('NODETAR.package.description', `x\n${record('path', 'package/b.js')}`)), entry('package/a.js', 'x')),
  ],
  ['the same key of old npm twice', pack(...HONEST, pax(record('NODETAR.a', '1') + record('NODETAR.a', '2')), entry('package/a.js', 'x'))],
  [
    'a header for all entries behind one for the next',
    pack(...HONEST, pax(record('path', 'package/b.js')), pax(record('comment', 'x'), 'g'), entry('package/a.js', 'x')),
  ],
  ['a second size', pack(...HONEST, pax(record('size', '9')), entry('package/a.js', 'x'))],
  ['a name for no entry', pack(...HONEST, pax(record('path', 'package/b.js')))],
  ['a name for no entry, and no end', gzip(...HONEST, pax(record('path', 'package/b.js')))],
  ['a second mode', pack(...HONEST, pax(record('mode', '493')), entry('package/a.js', 'x'))],
  ['a type in an extended header', pack(...HONEST, pax(record('type', '2')), entry('package/a.js', 'x'))],
  ['a link in an extended header', pack(...HONEST, pax(record('linkpath', 'package/b.js')), entry('package/a.js', 'x'))],
  ['a sparse file', pack(...HONEST, pax(record('GNU.sparse.major', '1') + record('GNU.sparse.minor', '0')), entry('package/a.js', 'x'))],
  ['a sparse file of star', pack(...HONEST, pax(record('SCHILY.realsize', '99')), entry('package/a.js', 'x'))],
  ['another character set', pack(...HONEST, pax(record('hdrcharset', 'BINARY')), entry('package/a.js', 'x'))],
  ['a name for all that follow', pack(...HONEST, pax(record('path', 'package/b.js'), 'g'), entry('package/a.js', 'x'))],
  [
    'a name twice in one header',
    pack(...HONEST, pax(record('path', 'package/b.js') + record('path', 'package/c.js')), entry('package/a.js', 'x')),
  ],
  ['a name with a line end', pack(...HONEST, pax(record('path', 'package/b\n.js')), entry('package/a.js', 'x'))],
  ['a name that ends early', pack(...HONEST, pax(record('path', 'package/b\0.js')), entry('package/a.js', 'x'))],
  ['a name that leads out', pack(...HONEST, pax(record('path', 'package/../../b.js')), entry('package/a.js', 'x'))],
  ['a record that is too long', pack(...HONEST, pax('99 path=package/b.js\n'), entry('package/a.js', 'x'))],
  ['a record that is too short', pack(...HONEST, pax('9 path=package/b.js\n'), entry('package/a.js', 'x'))],
  ['a record without a length', pack(...HONEST, pax('path=package/b.js\n'), entry('package/a.js', 'x'))],
  ['a record of length 0', pack(...HONEST, pax('0 path=package/b.js\n'), entry('package/a.js', 'x'))],
  [
    'two extended headers for one entry',
    pack(...HONEST, pax(record('path', 'package/b.js')), pax(record('path', 'package/c.js')), entry('package/a.js', 'x')),
  ],
  [
    'two ways to name one entry',
    pack(
      ...HONEST,
      entry('././@LongLink', 'package/b.js\0', { type: 'L' }),
      pax(record('path', 'package/c.js')),
      entry('package/a.js', 'x'),
    ),
  ],
  ['an empty extended header', pack(...HONEST, pax(''), entry('package/a.js', 'x'))],
]
