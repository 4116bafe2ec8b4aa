/** Reads a lockfile in that one of some formats that it has. */
import type { NonEmpty } from '../../../../domain/brand.ts'
import type { Lockfile } from '../../../../domain/lockfile.ts'
import { GateError } from '../../../../errors.ts'
import { READABLE_NAMES, type ReadableName, UNSUPPORTED, readableName } from '../../lockfile-name.ts'
import { basename } from '../../../../text/path.ts'
import { plainText } from '../../../../lockfile/text.ts'

/** How one format is recognised and read. */
export interface Format {
  /** The file names of this format. */
  readonly names: NonEmpty<ReadableName>
  /** The versions that are read, for the table in docs/lockfiles.md. */
  readonly versions: string
  /** Whether a text has this format. Needed if another format has the same file name. */
  readonly isOne?: (text: string) => boolean
  readonly parse: (text: string, file: string) => Lockfile
}

function formatOf(formats: readonly Format[], name: ReadableName, text: string, file: string): Format | undefined {
  if (name === 'yarn.lock' && /^\s*\{/.test(text)) {
    throw new GateError('LOCKFILE_UNSUPPORTED', `${file}:1: is JSON, as Yarn 6 writes it; this format is not supported yet`, {
      help: 'lock the project with Yarn 1 to 4, or leave this file out with `--lockfile` (input `lockfiles`). Nothing in it was compared',
    })
  }
  return formats.find(({ names, isOne }) => names.includes(name) && (isOne === undefined || isOne(text)))
}

/** Throws LOCKFILE_UNREADABLE or LOCKFILE_UNSUPPORTED. */
export function readAs(formats: readonly Format[], text: string, file: string): Lockfile {
  const name = readableName(file)
  const plain = name === undefined ? '' : plainText(text, file)
  const format = name === undefined ? undefined : formatOf(formats, name, plain, file)
  if (format !== undefined) return format.parse(plain, file)
  throw new GateError('LOCKFILE_UNSUPPORTED', `${file} is not a lockfile that can be read`, {
    help: UNSUPPORTED.get(basename(file).toLowerCase()) ?? `lockfiles are recognised by their names: ${READABLE_NAMES.join(', ')}`,
  })
}
