/**
 * Reads the code of a Node error (`ENOENT`, `ERR_…`), for messages and decisions. By shape: the `Error` of a test
 * runner may be another class.
 */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error'
}
