/**
 * Drives a real headless browser over its debugging protocol, to see what a page does and how it looks. `CHROMIUM` names the browser. Otherwise a
 * Chromium or Chrome of the machine is used. GitHub's runners have one.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { smallPng } from './small-png.ts'

/** `undefined`: there is no browser, and the tests that need one are skipped with a notice. */
export const CHROMIUM: string | undefined = [
  ...[process.env['CHROMIUM'], 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find(isThere)

function isThere(program: string | undefined): program is string {
  if (program === undefined) return false
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The last lines are for machines on which it cannot start child processes, as in most containers. */
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
  ...['--disable-sync', '--disable-quic', '--hide-scrollbars', '--remote-debugging-port=0', '--disable-dev-shm-usage'],
  ...(process.env['CHROMIUM_SINGLE_PROCESS'] === undefined ? [] : ['--single-process', '--no-zygote']),
]

type Reply = Readonly<Record<string, unknown>>

export interface Look {
  readonly scheme?: 'light' | 'dark'
  /** In pixels. */
  readonly width?: number
  readonly most?: number
}

export interface Tab {
  /** Method and parameters of the debugging protocol. */
  send(method: string, parameters?: Reply): Promise<Reply>
  /** The value of an expression, as JSON has it. */
  value<T>(expression: string): Promise<T>
  open(file: string): Promise<void>
  /** Writes the page that is open as a PNG file, as high as the page, but no higher than `most` pixels. */
  picture(out: string, look?: Look): Promise<void>
  /** Everything that the browser reported since the tab was opened: requests, refusals, errors. */
  readonly told: readonly { readonly method: string; readonly parameters: Reply }[]
}

export interface Browser {
  tab(): Promise<Tab>
  close(): Promise<void>
}

export async function startBrowser(program: string): Promise<Browser> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'countersign-browser-'))
  const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const socket = await connect(await addressOf(child))
  const waiting = new Map<number, (reply: Reply) => void>()
  const listeners = new Map<string, (method: string, parameters: Reply) => void>()
  let count = 0
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as {
      id?: number
      sessionId?: string
      method?: string
      params?: Reply
      result?: Reply
      error?: Reply
    }
    if (message.id !== undefined) waiting.get(message.id)?.(message.result ?? { error: message.error })
    else listeners.get(message.sessionId ?? '')?.(message.method ?? '', message.params ?? {})
  })
  const send = (method: string, parameters: Reply = {}, sessionId?: string): Promise<Reply> =>
    new Promise((resolve) => {
      const id = ++count
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params: parameters, ...(sessionId === undefined ? {} : { sessionId }) }))
    })
  return {
    tab: () => newTab(send, listeners),
    close: async () => {
      await Promise.race([send('Browser.close'), new Promise((resolve) => setTimeout(resolve, 2000))])
      child.kill('SIGKILL')
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

async function newTab(
  send: (method: string, parameters?: Reply, session?: string) => Promise<Reply>,
  listeners: Map<string, (method: string, parameters: Reply) => void>,
): Promise<Tab> {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string }
  const told: { method: string; parameters: Reply }[] = []
  let loaded: () => void = () => undefined
  listeners.set(sessionId, (method, parameters) => {
    told.push({ method, parameters })
    if (method === 'Page.loadEventFired') loaded()
  })
  const here = (method: string, parameters?: Reply): Promise<Reply> => send(method, parameters, sessionId)
  for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await here(`${domain}.enable`)
  return {
    send: here,
    told,
    async value<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = (await here('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })) as {
        result: { value: T }
        exceptionDetails?: unknown
      }
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
      return result.value
    },
    async open(file) {
      const ready = new Promise<void>((resolve) => (loaded = resolve))
      await here('Page.navigate', { url: `file://${file}` })
      await ready
    },
    picture: (out, look) => writePicture(here, out, look),
  }
}

async function writePicture(
  here: (method: string, parameters?: Reply) => Promise<Reply>,
  out: string,
  { scheme = 'light', width = 1000, most = 16_000 }: Look = {},
): Promise<void> {
  const size = (height: number): Promise<Reply> =>
    here('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
  await here('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
  await size(600)
  const { cssContentSize } = (await here('Page.getLayoutMetrics')) as { cssContentSize: { height: number } }
  await size(Math.min(most, Math.ceil(cssContentSize.height)))
  const { data } = (await here('Page.captureScreenshot', { format: 'png' })) as { data: string }
  fs.mkdirSync(path.dirname(out), { recursive: true })
  fs.writeFileSync(out, smallPng(Buffer.from(data, 'base64')))
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (data) => {
      said += String(data)
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.on('exit', () => reject(new Error(`the browser ended:\n${said}`)))
  })

function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address)
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket))
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)))
  })
}
