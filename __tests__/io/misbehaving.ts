/** The ways in which a server, or something between, fails to give an answer. */
import type http from 'node:http'
import zlib from 'node:zlib'
import { sendJson } from '../helpers/loopback.ts'

export const HTML = '<!doctype html><title>502 Bad Gateway</title><h1>502</h1>'
export const GOOD = { attestations: [] }

type Fault = (response: http.ServerResponse, request: http.IncomingMessage, elsewhere: string) => void

const html =
  (status: number): Fault =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'text/html' }).end(HTML)
const raw =
  (bytes: Buffer | string, headers: http.OutgoingHttpHeaders = {}): Fault =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(bytes)
const status =
  (code: number, headers: http.OutgoingHttpHeaders = {}, body: unknown = { error: 'no' }): Fault =>
  (response) =>
    sendJson(response, code, body, headers)

const inAnHour = (): string => String(Math.floor(Date.now() / 1000) + 3600)
const MIB = Buffer.alloc(2 ** 20, 0x20)

export const FAULTS = {
  '500': status(500),
  '502 with a page': html(502),
  '418': status(418),
  '401': status(401),
  '403': status(403, {}, { message: 'Resource not accessible by integration' }),
  '451': status(451),
  '403 with an exhausted limit': status(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour() }),
  '429 that wants an hour': status(429, { 'retry-after': '3600' }),
  '304 unasked': (response) => void response.writeHead(304).end(),
  '200 with a page': html(200),
  '404 with a page': html(404),
  '404 without a word': (response) => void response.writeHead(404).end(),
  '404 with a page without end': (response) => {
    response.writeHead(404, { 'content-type': 'text/html' })
    response.write(MIB)
  },
  'an empty body': raw(''),
  'bytes that are no text': raw(Buffer.from([0xff, 0xfe, 0x00, 0x7b, 0x22, 0xc3, 0x28])),
  'latin-1': raw(Buffer.from('{"a":"\xe9"}', 'latin1')),
  'half of the JSON': raw('{"attestations":[{"predica'),
  'JSON and more': raw('{"attestations":[]}{"attestations":[]}'),
  'compressed, but not really': raw('{"attestations":[]}', { 'content-encoding': 'gzip' }),
  'compressed in another way': raw(zlib.deflateSync('{}'), { 'content-encoding': 'deflate' }),
  'compressed and cut': raw(zlib.gzipSync(JSON.stringify({ attestations: ['a'.repeat(5000)] })).subarray(0, 20), {
    'content-encoding': 'gzip',
  }),
  'a compressed gigabyte': (response) => {
    // A gzip stream may have several members: sixteen times 64 MiB of blanks.
    const member = zlib.gzipSync(Buffer.alloc(64 * 2 ** 20, 0x20))
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
    response.end(Buffer.concat(Array.from({ length: 16 }, () => member)))
  },
  'thirty megabytes': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    let left = 30
    const push = (): void => {
      while (left-- > 0) if (!response.write(MIB)) return void response.once('drain', push)
      response.end('{}')
    }
    push()
  },
  'thirty megabytes, announced': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 30 * 2 ** 20 })
    response.write(MIB)
  },
  'no word': () => undefined,
  'headers, then no word': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.flushHeaders()
  },
  'headers that never end': (_response, request) => {
    request.socket.write('HTTP/1.1 200 OK\r\n')
    const timer = setInterval(() => request.socket.write('x-drip: drop\r\n'), 50)
    request.socket.on('close', () => clearInterval(timer))
  },
  'a drip': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 50)
    response.on('close', () => clearInterval(timer))
  },
  'a reset': (_response, request) => void request.socket.destroy(),
  'a body that is cut': (response, request) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
    response.write('{"attestations":')
    setTimeout(() => request.socket.destroy(), 20)
  },
  'a chunk that is cut': (response, request) => {
    response.writeHead(200, { 'content-type': 'application/json', 'transfer-encoding': 'chunked' })
    response.write('{"attestations":')
    setTimeout(() => request.socket.destroy(), 20)
  },
  'what is not HTTP': (_response, request) => void request.socket.end('hello\r\n\r\n'),
  'headers too large': (_response, request) => void request.socket.end(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`),
  'a redirect in a circle': (response, request) => void response.writeHead(302, { location: request.url }).end(),
  'a redirect to another host': (response, request, elsewhere) =>
    void response.writeHead(302, { location: `${elsewhere}${request.url}` }).end(),
  'a redirect to a file': (response) => void response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  'a redirect to nowhere': (response) => void response.writeHead(302).end(),
  'a redirect to what is no address': (response) => void response.writeHead(302, { location: 'http://[' }).end(),
} satisfies Record<string, Fault>

export type FaultName = keyof typeof FAULTS
