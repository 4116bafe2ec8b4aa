/** A project as a value: paths → texts, and on disk. */
import fs from 'node:fs'
import path from 'node:path'

export type Files = Readonly<Record<string, string>>

export function writeFiles(folder: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, file)
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.writeFileSync(target, text)
  }
}

/** The files of these names that a manager has left there. */
export function readFiles(folder: string, names: readonly string[]): Files {
  return Object.fromEntries(
    names.flatMap((name) => {
      const file = path.join(folder, name)
      return fs.existsSync(file) ? [[name, fs.readFileSync(file, 'utf8')]] : []
    }),
  )
}
