/** A failed write to GitHub is an answer. The client writes nothing to the job's log, because people read its last lines. */
import { afterEach, expect, jest, test } from '@jest/globals'
import { createGitHubWrites } from '../../src/io/github/writes.ts'
import { loopback, sendJson } from '../helpers/loopback.ts'

afterEach(() => void jest.restoreAllMocks())

test.each([404, 403, 500])(
  'HTTP %i to a comment and to a query: an answer, and no line',
  async (status) => {
    const said: unknown[] = []
    for (const method of ['debug', 'info', 'log', 'warn', 'error'] as const)
      jest.spyOn(console, method).mockImplementation((...words) => void said.push(words))
    const server = await loopback((_request, response) => sendJson(response, status, { message: 'no' }))
    try {
      const writes = createGitHubWrites({ apiUrl: server.url, token: 'secret', timeoutMs: 5000 })
      const answers = [
        await writes.send('POST', '/repos/acme/app/issues/7/comments', { body: 'x' }),
        await writes.query('query { viewer { login } }', {}),
      ]
      expect(answers.map(({ kind }) => kind)).toEqual(status === 404 ? ['absent', 'absent'] : ['unavailable', 'unavailable'])
      expect(said).toEqual([])
    } finally {
      await server.close()
    }
  },
  30_000,
)
