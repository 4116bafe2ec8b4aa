declare module '@yarnpkg/lockfile' {
  export function parse(text: string): { readonly object: Record<string, Record<string, never>> }
}
