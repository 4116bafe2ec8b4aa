// The outsides of a run of the benchmark: each story is served by one process, started when it is first asked for.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** `sizes`: of each story by name, all that will be asked for. Answers `open(story, size)` and `close()`. */
export function outsides(sizes) {
  const started = new Map()
  const start = async (story) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'countersign-bench-'))
    const args = [path.join(import.meta.dirname, 'outside.mjs'), folder, story, ...sizes[story].map(String)]
    const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    return { folder, server, ...JSON.parse(await firstLine(server.stdout)) }
  }
  return {
    /** The folder of that many packages, and where the servers listen. */
    async open(story, size) {
      if (!started.has(story)) started.set(story, start(story))
      const { folder, registry, github } = await started.get(story)
      return { folder: path.join(folder, String(size)), registry, github, size }
    },
    async close() {
      for (const { folder, server } of await Promise.all(started.values())) {
        server.kill()
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

async function firstLine(stream) {
  for await (const text of createInterface({ input: stream })) return text
  throw new Error('the servers did not start')
}
