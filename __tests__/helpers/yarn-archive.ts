/** Archives as Yarn's cache has them, honest and hostile, made with Yarn's own library. */
import { npath } from '@yarnpkg/fslib'
import { ZipFS } from '@yarnpkg/libzip'

export type Files = Readonly<Record<string, string>>

export interface ArchiveOptions {
  readonly level?: 0 | 9 | 'mixed'
  readonly name?: string
  readonly link?: boolean
}

/** `files` by their paths below the package's folder. */
export function archive(files: Files, { level = 0, name = 'lib', link = false }: ArchiveOptions = {}): Buffer {
  const zip = new ZipFS(null, { level })
  for (const [path, content] of Object.entries(files)) {
    const at = npath.toPortablePath(`/node_modules/${name}/${path}`)
    zip.mkdirSync(npath.toPortablePath(at.slice(0, at.lastIndexOf('/'))), { recursive: true })
    zip.writeFileSync(at, content)
  }
  if (link) zip.symlinkSync(npath.toPortablePath('/etc/passwd'), npath.toPortablePath(`/node_modules/${name}/link`))
  return zip.getBufferAndClose()
}
