import type { Lockfile } from '../../domain/lockfile.ts'
import { unreadable } from '../lines.ts'

export function parsePnpm(_text: string, file: string): Lockfile {
  throw unreadable(file, 1, 'this format is not read yet')
}
