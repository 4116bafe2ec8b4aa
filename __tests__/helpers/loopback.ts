/** A server on this machine that answers as a test says, and remembers what it was asked. */
import http from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface Asked {
  readonly url: string
  readonly headers: http.IncomingHttpHeaders
}

export interface Loopback {
  readonly url: string
  readonly asked: Asked[]
  close(): Promise<void>
}

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse, count: number) => void

/** `count` is 1 for the first request. */
export async function loopback(handler: Handler): Promise<Loopback> {
  const asked: Asked[] = []
  const sockets = new Set<Socket>()
  const server = http.createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers })
    handler(request, response, asked.length)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export function sendJson(response: http.ServerResponse, status: number, body: unknown, headers: http.OutgoingHttpHeaders = {}): void {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length, ...headers }).end(bytes)
}
