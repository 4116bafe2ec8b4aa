/**
 * The code of an error of Node's (`ENOENT`, `ERR_…`), for messages and decisions. By shape: a test runner's `Error` may
 * be another class.
 */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error'
}
