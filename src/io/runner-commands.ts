/**
 * Names the parts of the runner's toolkit that are used. If the whole were imported, the bundle would contain the rest
 * too, with its HTTP client.
 */
export { setOutput, summary } from '@actions/core'
