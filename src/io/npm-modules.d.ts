// What is used of npm's own packages, which ship no types.

declare module '@npmcli/agent' {
  import type http from 'node:http'
  export class Agent extends http.Agent {
    constructor(options: { proxy: string; noProxy: string; maxSockets: number; ca?: string[]; cert?: string; key?: string })
  }
}

declare module '@npmcli/config' {
  export default class Config {
    constructor(options: {
      npmPath: string
      definitions: unknown
      shorthands: unknown
      flatten: unknown
      nerfDarts: unknown
      argv: string[]
      cwd: string
      env: Record<string, string | undefined>
      warn: boolean
    })
    readonly data: ReadonlyMap<string, { readonly raw?: Readonly<Record<string, unknown>> | null }>
    readonly flat: Readonly<Record<string, unknown>>
    load(): Promise<void>
    find(key: string): string | null
  }
}

declare module '@npmcli/config/lib/definitions/index.js' {
  export const definitions: unknown
  export const shorthands: unknown
  export const flatten: unknown
  export const nerfDarts: unknown
}

declare module 'npm-registry-fetch/lib/auth.js' {
  /** The credentials for an address: those of the longest `//host/path/` prefix that has some. */
  export default function getAuth(
    uri: string,
    options: Readonly<Record<string, unknown>>,
  ): { readonly token: string | null; readonly auth: string | null; readonly cert: string | null; readonly key: string | null }
}
