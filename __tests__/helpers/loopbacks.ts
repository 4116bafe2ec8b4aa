/** Servers that end with the test that opened them. Apart from the server itself, which scripts start as well. */
import { afterEach } from '@jest/globals'
import { type Handler, type Loopback, loopback } from './loopback.ts'

/** Opens servers for the tests of one file, and closes each after its test. */
export function loopbacks(): (handler: Handler) => Promise<Loopback> {
  const open: Loopback[] = []
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.close()))
  })
  return async (handler) => {
    const server = await loopback(handler)
    open.push(server)
    return server
  }
}
