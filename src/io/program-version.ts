/** Reads the version of the installed program from the package.json above `dist/`. */
import { existsSync, readFileSync } from 'node:fs'
import { isJsonObject, textField } from '../text/json.ts'

/** `entry`: the URL of the started file. `undefined`: `dist/` is there without the package around it. */
export function programVersion(entry: string): string | undefined {
  const file = new URL('../package.json', entry)
  const json: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  return isJsonObject(json) ? textField(json, 'version') : undefined
}
