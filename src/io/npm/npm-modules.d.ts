// Declares what is used of npm's own packages, which have no types. They are CommonJS and imported on demand: bundled,
// such a module has only a default export.

declare module '@npmcli/agent' {
  import type http from 'node:http'
  const agent: {
    readonly Agent: new (options: {
      proxy: string
      noProxy: string
      maxSockets: number
      ca?: string[]
      cert?: string
      key?: string
    }) => http.Agent
  }
  export default agent
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
  const definitions: { readonly definitions: unknown; readonly shorthands: unknown; readonly flatten: unknown; readonly nerfDarts: unknown }
  export default definitions
}

declare module 'npm-registry-fetch/lib/auth.js' {
  /** The credentials for an address: those of the longest matching `//host/path/` prefix. */
  export default function getAuth(
    uri: string,
    options: Readonly<Record<string, unknown>>,
  ): { readonly token: string | null; readonly auth: string | null; readonly cert: string | null; readonly key: string | null }
}
