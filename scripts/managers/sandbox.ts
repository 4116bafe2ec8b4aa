/** One install of one project in a folder of its own, and what it has left there. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Files, readFiles, writeFiles } from './files.ts'
import type { Hosts } from './hosts.ts'
import { type Landed, landed } from './landed.ts'
import { type Manager, type Outcome, runManager } from './managers.ts'
import { impostor } from './packages.ts'

export interface Install extends Outcome {
  readonly landed: Landed
  /** What the thief's host was asked for. */
  readonly asked: readonly string[]
  /** The project's files as the manager left them. */
  readonly files: Files
}

export async function install(manager: Manager, args: readonly string[], files: Files, hosts: Hosts): Promise<Install> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-managers-'))
  const project = path.join(folder, 'project')
  try {
    writeFiles(project, files)
    layOut(folder, project)
    const outcome = await runManager(manager, args, project, hosts)
    const names = [...Object.keys(files), 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock']
    return { ...outcome, landed: landed(project), asked: hosts.takeThiefRequests(), files: readFiles(project, names) }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** What a mutation may point at: a tarball inside of the project and a folder outside of it, both of the thief. */
function layOut(folder: string, project: string): void {
  fs.writeFileSync(path.join(project, 'x.tgz'), impostor('leaf', '1.0.0').bytes)
  writeFiles(path.join(folder, 'outside'), { 'package.json': '{ "name": "leaf", "version": "1.0.0" }\n', 'index.js': 'outside\n' })
}
